import type { Case } from '#shared/case/schema';
import type { LedgerEntry, Stopping } from '#shared/calculation/stopping';
import type { Evaluation } from '../../engine/index.ts';
import type { Circumstances } from '../../facts/index.ts';
import { breakOf, courseOf, spellOf, type Course } from '../../stopping/index.ts';
import { reportingProblems, workOutIn, type WorkedOut } from '../../situation/index.ts';
import { earnedIncome, isInPayment, surplusEarnings } from '../../universal-credit/index.ts';
import { nameOf } from '../status/names.ts';
import { checkedOn } from '../status/sources.ts';
import { award } from './award.ts';
import { beside } from './beside.ts';
import { capability } from './capability.ts';
import { capGrace } from './cap-grace.ts';
import { contributory } from './contributory.ts';
import { datesOf } from './dates.ts';
import type { Entry, Stopped } from './entry.ts';
import { assumedOfHoliday, lastPayOf } from './last-pay.ts';
import { leaving } from './leaving.ts';
import { sickPay } from './sick-pay.ts';
import { monthsAfter } from './months-after.ts';
import { transitional } from './transitional.ts';

/** What each law says of a break, in the order in which it is shown. */
const laws: readonly ((stopped: Stopped) => Entry[])[] = [
  award,
  capability,
  transitional,
  capGrace,
  contributory,
  sickPay,
  beside,
  leaving,
];

/**
 * For each scenario whose job is said to stop: the break in Universal Credit that the job makes, and what survives it.
 * With `months`, so many of them from that of the stop on.
 * @throws CaseError as `calculate` does.
 */
export function stoppingOf(entered: Case, now: WorkedOut, scenarios: readonly WorkedOut[], months?: number): Stopping[] {
  return scenarios.flatMap((scenario, index) =>
    reportingProblems(scenario.circumstances, () => {
      const course = courseOf(entered, index, now.circumstances.figures);
      if (course === undefined) return [];
      return [ofCourse(now, scenario, course, (stopped) => (months === undefined ? {} : monthsAfter(entered, index, stopped, months)))];
    }),
  );
}

function ofCourse(
  now: WorkedOut,
  scenario: WorkedOut,
  course: Course,
  monthsOf: (stopped: Stopped) => Pick<Stopping, 'timeline' | 'lowestMonth'>,
): Stopping {
  const base = {
    situation: scenario.circumstances.situation.id,
    kind: course.stops.kind,
    startsOn: course.startsOn,
    stopsOn: course.stops.on,
    assumptions: [...course.assumptions],
  };
  const after = workOutIn(course.after);
  const isKnown =
    [now, scenario, after].every(({ isCovered }) => isCovered) &&
    [now.evaluation, course.during, course.after, course.without].every(answersBoth);
  if (!isKnown) return { ...base, ledger: named([notKnown], now), dates: [] };
  const gap = breakOf(course);
  const stopped: Stopped = { now, scenario, after, course, gap, spell: spellOf(course, gap) };
  const lastPay = lastPayOf(stopped);
  return {
    ...base,
    ...(gap !== undefined && { break: { from: gap.from, ...(gap.to !== undefined && { to: gap.to }) } }),
    ledger: named(
      laws.flatMap((law) => law(stopped)),
      now,
    ),
    ...lastPay,
    dates: datesOf(stopped),
    ...monthsOf(stopped),
    assumptions: [...course.assumptions, ...assumedOfHoliday(course.stops, lastPay)],
  };
}

/** The entries with what each is about, whose it is, and the day on which its source was looked at. */
const named = (entries: readonly Entry[], now: WorkedOut): LedgerEntry[] =>
  entries.map(({ code, ...entry }) => ({
    code,
    name: nameOf(code, now.circumstances.entered.nation),
    ...entry,
    checked: checkedOn(entry.source),
  }));

/** Whether an award, what is earned and what of it is surplus could be worked out. */
const answersBoth = (evaluation: Evaluation<Circumstances>): boolean =>
  [isInPayment, earnedIncome, surplusEarnings].every((question) => evaluation.answerTo(question).refusal === undefined);

const notKnown: Entry = {
  code: 'universal-credit',
  state: 'unknown',
  text: 'Universal Credit could not be worked out in one of the situations, so what a break does is not known. See what could not be calculated.',
  source: 'Welfare Reform Act 2012 s 8',
};
