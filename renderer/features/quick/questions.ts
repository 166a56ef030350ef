import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, isWithin, listAt, textAt } from '../../draft/path.ts';
import { readDraft, type FieldProblem } from '../../draft/problems.ts';
import { isMarked } from '../../draft/unknown.ts';

/** The questions of the quick way, in their order: never more than twelve. */
export const questions = [
  'age',
  'partner',
  'children',
  'home',
  'place',
  'council-tax',
  'savings',
  'health',
  'pip',
  'work',
  'partner-work',
  'job',
] as const;
export type QuestionId = (typeof questions)[number];

/** Questions that an earlier answer can make needless. */
const asked: Partial<Record<QuestionId, (draft: Draft) => boolean>> = {
  'council-tax': (draft) => textAt(draft, 'nation') !== 'northern-ireland' && !livesWithOthers(draft),
  'partner-work': hasPartner,
};

/** The questions that are asked as things are. */
export const askedOf = (draft: Draft): QuestionId[] => questions.filter((id) => asked[id]?.(draft) ?? true);

/** Which answers of the case a question holds. */
export function pathsOf(draft: Draft, question: QuestionId): string[] {
  switch (question) {
    case 'age':
      return ['client.age', 'client.born'];
    case 'partner':
      return ['partner'];
    case 'children':
      return ['children'];
    case 'home':
      return ['home.tenure', 'home.rent'];
    case 'place':
      return ['nation', 'place.brma', 'home.lhaMonthly'];
    case 'council-tax':
      return ['home.councilTax', 'place.council', 'now.councilTaxReduction'];
    case 'savings':
      return ['savings'];
    case 'health':
      return ['client.capability', 'client.lcwraRate'];
    case 'pip':
      return ['client.pip', 'client.dla'];
    case 'work':
      return [jobPath(draft, 'now', 'client')];
    case 'partner-work':
      return [jobPath(draft, 'now', 'partner')];
    case 'job':
      return ['scenarios[0]'];
    default:
      return question satisfies never;
  }
}

/** What keeps a question from being answered, of everything that is still in the way. */
export function problemsOf(draft: Draft, question: QuestionId): FieldProblem[] {
  const read = readDraft(draft);
  const paths = pathsOf(draft, question);
  return read.ok ? [] : read.problems.filter(({ path }) => paths.some((own) => isWithin(path, own)));
}

/** The question that holds an answer; nothing where none asks for it. */
export const questionOf = (draft: Draft, path: string): QuestionId | undefined =>
  askedOf(draft).find((id) => pathsOf(draft, id).some((own) => isWithin(path, own)));

/** Whether an answer can be had at once, so that a case that was answered before opens at its answer. */
export const isAnswerable = (draft: Draft): boolean => listAt(draft, 'scenarios').length > 0 && readDraft(draft).ok;

export function hasPartner(draft: Draft): boolean {
  return isGroup(answerAt(draft, 'partner')) && !isMarked(draft, 'partner');
}

function livesWithOthers(draft: Draft): boolean {
  return textAt(draft, 'home.tenure') === 'living-with-others' && !isMarked(draft, 'home.tenure');
}

/** Where the first job of somebody is in a situation; past the end of the list where there is none. */
export function jobPath(draft: Draft, situation: string, who: string): string {
  const jobs = listAt(draft, `${situation}.jobs`);
  const index = jobs.findIndex((job) => isGroup(job) && job['who'] === who);
  return `${situation}.jobs[${index < 0 ? jobs.length : index}]`;
}
