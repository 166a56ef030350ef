import { parseCase, type CaseProblem } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import { answerWords } from '../words/answers.ts';
import { candidateOf } from './candidate.ts';
import { textAt, withAnswer, type Answer } from './path.ts';

/** What keeps an answer from being used, in the words of the form. */
export interface FieldProblem {
  path: string;
  /** needed: not answered yet, which is no fault. wrong: answered, but not in a way that can be used. */
  kind: 'needed' | 'wrong';
  text: string;
}

export type ReadDraft = { ok: true; case: Case } | { ok: false; problems: FieldProblem[] };

/** The case that a draft amounts to, or everything that is still in its way. */
export function readDraft(draft: Draft): ReadDraft {
  const candidate = candidateOf(draft);
  const parsed = parseCase(candidate);
  if (parsed.ok) return parsed;
  const problems = oneForEachPath([...parsed.problems, ...furtherProblems(candidate, parsed.problems)]);
  const told = problems.map((problem) => problemOfMark(problem, candidate) ?? fieldProblem(problem));
  return { ok: false, problems: told.toSorted((one, other) => placeInForm(one) - placeInForm(other)) };
}

const inForm = ['reference', 'asAt', 'nation', 'client', 'partner', 'married', 'children', 'nonDependants', 'home', 'place', 'savings'];

/** Where the form asks for it: the list of what is needed follows the form. */
const placeInForm = ({ path }: FieldProblem): number => {
  const place = inForm.indexOf(/^[a-zA-Z]+/.exec(path)?.[0] ?? '');
  return place === -1 ? inForm.length : place;
};

/** What is wrong with a mark that an answer is not known, at that answer. */
function problemOfMark(problem: CaseProblem, candidate: Draft): FieldProblem | undefined {
  const [, mark] = /^(notKnown\[\d+\])/.exec(problem.path) ?? [];
  if (mark === undefined) return undefined;
  const [from, to] = [textAt(candidate, `${mark}.from`), textAt(candidate, `${mark}.to`)];
  const isMissing = from === '' || to === '';
  return {
    path: textAt(candidate, `${mark}.path`),
    kind: isMissing ? 'needed' : 'wrong',
    text: isMissing
      ? 'Enter the least and the most that it may be.'
      : 'The most has to be more than the least, and both such as can be entered here.',
  };
}

const oneForEachPath = (problems: readonly CaseProblem[]): CaseProblem[] =>
  problems.filter(({ path }, index) => problems.findIndex((other) => other.path === path) === index);

const fillers: Record<string, Answer> = { reference: '-', 'home.tenure': 'owned', savings: '0', 'claims.universalCredit': true };

// The cross-checks of a case run only when every field can be read. With the missing ones filled in, what else is missing is known at once.
function furtherProblems(candidate: Draft, problems: readonly CaseProblem[]): CaseProblem[] {
  if (!problems.every(({ path, found }) => found === 'nothing' && path in fillers)) return [];
  const filled = problems.reduce((rest, { path }) => withAnswer(rest, path, fillers[path]), candidate);
  const parsed = parseCase(filled);
  return parsed.ok ? [] : parsed.problems;
}

/** Whether answers are all that a case file lacks: nothing in it is wrong, and the form has a field for each that is missing. */
export function isOnlyUnanswered(content: Draft, problems: readonly CaseProblem[]): boolean {
  return [...problems, ...furtherProblems(content, problems)].every(
    (problem) => isMissing(problem) && answerWords(problem.path) !== undefined,
  );
}

/** A problem of the case format or of the law, as the form says it. */
export function fieldProblem(problem: CaseProblem): FieldProblem {
  const words = answerWords(problem.path);
  const kind = isMissing(problem) ? 'needed' : 'wrong';
  const ownWords = !problem.message.startsWith(`"${problem.path}"`);
  const text = kind === 'needed' ? (words?.needed ?? problem.message) : ownWords ? problem.message : (words?.wrong ?? problem.message);
  return { path: problem.path, kind, text };
}

const isMissing = ({ path, found, allowed }: CaseProblem): boolean =>
  found === 'nothing' || found === '' || (path.endsWith('.pay') && allowed.includes('hourly'));
