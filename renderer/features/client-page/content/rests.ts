import { date, list, number, say, words, type Sentence, type SentenceKey } from '../../../words/client/sentence.ts';
import type { Compared } from './compared.ts';
import { bullets, type PageSubject, type Section } from './page.ts';

/** What the page rests on that nobody said, and what is not in its sums. What has no plain words is counted, and stands on the adviser's sheet. */
export function rests(subject: PageSubject, { scenario }: Compared): Section {
  const { result, timeline, situation } = subject;
  const index = subject.case.scenarios.findIndex(({ id }) => id === situation);
  const assumptions = result.assumptions.filter(({ path }) => !path.startsWith('scenarios[') || path.startsWith(`scenarios[${index}]`));
  const assumed = assumptions.filter(({ unverified, code }) => unverified !== true && code !== 'not-known');
  const unchecked = assumptions.filter(({ unverified }) => unverified === true).length;
  const days = typeof timeline === 'object' ? timeline.assumptions.map(({ code }) => code) : [];
  const questions = (result.questions ?? []).filter((question) => isOf(question.situation, situation)).length;
  const has = (code: string) => assumed.some((assumption) => assumption.code === code);
  const left = leftOut(subject);
  const more = new Set(assumed.filter(({ code }) => code !== 'pension-arrangement').map(({ code }) => code)).size + left.more;
  const startsOn = scenario.startsOn ?? scenario.jobs.map((job) => job.startsOn).find((day) => day !== undefined);
  const changesOn = typeof timeline === 'object' ? timeline.changesOn : undefined;
  return {
    heading: say('rests.heading'),
    blocks: bullets([
      ...(result.range === undefined ? [] : [say('rests.least')]),
      ...left.sentences,
      ...(changesOn !== undefined && startsOn === undefined ? [say('rests.start', { date: date(changesOn) })] : []),
      ...(has('pension-arrangement') ? [say('rests.pension')] : []),
      ...(days.some((code) => code !== 'months.change' && code !== 'months.opening-balance') ? [say('rests.days')] : []),
      ...(unchecked > 0 ? [say('rests.unchecked', { count: number(unchecked) })] : []),
      ...(questions > 0 ? [say('rests.more-money')] : []),
      say('rests.rates'),
      ...(more > 0 ? [say('rests.more', { count: number(more) })] : []),
    ]),
  };
}

const isOf = (own: string | undefined, situation: string): boolean => own === undefined || own === 'now' || own === situation;

/** What was left out that can move the answer much has a sentence of its own. */
const sentenceOf: Readonly<Record<string, SentenceKey | undefined>> = {
  'council-tax-reduction': 'rests.council-tax',
  mortgage: 'rests.mortgage',
  'work-costs': 'rests.work-costs',
};

const nameOf: Readonly<Record<string, SentenceKey | undefined>> = {
  'free-prescriptions': 'left-out.free-prescriptions',
  'free-school-meals': 'left-out.free-school-meals',
  'healthy-start': 'left-out.healthy-start',
  'best-start-foods': 'left-out.best-start-foods',
  'funded-childcare': 'left-out.funded-childcare',
  'absences-and-sanctions': 'left-out.absences-and-sanctions',
  'help-for-people-on-benefit': 'left-out.help-for-people-on-benefit',
  'one-off-help': 'left-out.one-off-help',
  'tax-code': 'left-out.tax',
  'tax-through-the-year': 'left-out.tax',
  'tax-free-childcare': 'left-out.tax-free-childcare',
  'child-disability-benefit': 'left-out.child-disability-benefit',
};

function leftOut({ result, situation }: PageSubject): { sentences: Sentence[]; more: number } {
  const codes = [...new Set(result.notCounted.filter((one) => isOf(one.situation, situation)).map(({ code }) => code))]
    // Costs of work that the present lacks are none of the job's.
    .filter((code) => code !== 'work-costs' || result.notCounted.some((one) => one.code === code && one.situation === situation));
  const sentences = codes.flatMap((code): Sentence[] => {
    const key = sentenceOf[code];
    return key === undefined ? [] : [{ key, values: {} }];
  });
  const names = [...new Set(codes.flatMap((code) => nameOf[code] ?? []))];
  const things = names.map((key) => words({ key, values: {} }));
  return {
    sentences: [...sentences, ...(things.length === 0 ? [] : [say('rests.left-out', { things: list(things) })])],
    more: codes.filter((code) => sentenceOf[code] === undefined && nameOf[code] === undefined).length,
  };
}
