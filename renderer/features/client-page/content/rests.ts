import { penceOf } from '../../../words/money.ts';
import { date, say, type Sentence, type SentenceKey } from '../../../words/client/sentence.ts';
import { dayIsAssumed } from './assumed-day.ts';
import { penceIn, penceOfPeople, type Compared } from './compared.ts';
import { firstThree } from './months.ts';
import { bullets, type PageSubject, type Section } from './page.ts';

/**
 * What the page rests on that nobody said, and what is not in its sums: of both what can move the answer. All of it stands on the adviser's
 * sheet, to which the page points.
 */
export function rests(subject: PageSubject, compared: Compared): Section {
  const { result, timeline, situation } = subject;
  const { scenario } = compared;
  const index = subject.case.scenarios.findIndex(({ id }) => id === situation);
  const assumed = result.assumptions.filter(({ path }) => !path.startsWith('scenarios[') || path.startsWith(`scenarios[${index}]`));
  const hasPension = assumed.some(({ code }) => code === 'pension-arrangement');
  const hasQuestions = (result.questions ?? []).some((question) => isOf(question.situation, situation));
  const startsOn = scenario.startsOn ?? scenario.jobs.map((job) => job.startsOn).find((day) => day !== undefined);
  const changesOn = typeof timeline === 'object' ? timeline.changesOn : undefined;
  return {
    heading: say('rests.heading'),
    blocks: bullets([
      ...(result.range === undefined ? [] : [say(result.range.held === undefined ? 'rests.least' : 'rests.held')]),
      ...leftOut(subject),
      ...councilTax(subject, compared),
      ...(changesOn !== undefined && startsOn === undefined ? [say('rests.start', { date: date(changesOn) })] : []),
      ...(taxMovesPay(subject, compared) ? [say('rests.tax')] : []),
      ...(hasPension ? [say('rests.pension')] : []),
      ...(daysAreTaken(subject) ? [say('rests.days')] : []),
      ...(hasQuestions ? [say('rests.more-money')] : []),
      say('rests.rates'),
      say('rests.sheet'),
    ]),
  };
}

/** Where the page has days at all, whether some of them were assumed. */
function daysAreTaken(subject: PageSubject): boolean {
  const { timeline } = subject;
  if (typeof timeline !== 'object' || dayIsAssumed(subject)) return false;
  return timeline.assumptions.some(({ code }) => code !== 'months.change' && code !== 'months.opening-balance');
}

/** Whether a pay day that is shown pays another amount than a normal month, because tax goes by the year so far. */
function taxMovesPay(subject: PageSubject, { later }: Compared): boolean {
  const { timeline } = subject;
  if (typeof timeline !== 'object' || dayIsAssumed(subject)) return false;
  const usual = penceOfPeople(later, 'net-pay');
  return firstThree(timeline).some(({ arrives }) => {
    const [first, ...others] = arrives.filter(({ line }) => line === 'net-pay');
    return first !== undefined && others.length === 0 && penceOf(first.amount) !== usual;
  });
}

/** Council tax that nobody entered is not counted, and not named as a cost. Northern Ireland has none. */
function councilTax({ case: { nation } }: PageSubject, { now, later, gain, range }: Compared): Sentence[] {
  const isCounted = [now, later].some((one) => (penceIn(one, 'council-tax') ?? 0) > 0);
  const hasFigure = gain !== undefined || range !== undefined;
  return isCounted || !hasFigure || nation === 'northern-ireland' ? [] : [say('rests.no-council-tax')];
}

const isOf = (own: string | undefined, situation: string): boolean => own === undefined || own === 'now' || own === situation;

/** What was left out and can move the answer much. */
const sentenceOf: Readonly<Record<string, SentenceKey | undefined>> = {
  'council-tax-reduction': 'rests.council-tax',
  mortgage: 'rests.mortgage',
  'work-costs': 'rests.work-costs',
};

function leftOut({ result, situation }: PageSubject): Sentence[] {
  const codes = [...new Set(result.notCounted.filter((one) => isOf(one.situation, situation)).map(({ code }) => code))]
    // Costs of work that the present lacks are none of the job's.
    .filter((code) => code !== 'work-costs' || result.notCounted.some((one) => one.code === code && one.situation === situation));
  return codes.flatMap((code): Sentence[] => {
    const key = sentenceOf[code];
    return key === undefined ? [] : [{ key, values: {} }];
  });
}
