import { addMonths, addYears, assumed, dayAfter, inWords, yearsBetween, type Assumed, type IsoDate } from '../engine/index.ts';
import type { Child, Circumstances, NonDependant, Person } from './circumstances.ts';
import { fact } from './fact.ts';

type Someone = Person | Child | NonDependant;

const agePath = (_: Circumstances, someone: Someone): string => `${someone.path}.${someone.entered.born === undefined ? 'age' : 'born'}`;

/** Age in whole years on the day asked about. */
export const ageOnTheDay = fact('age', 'age', agePath, (circumstances, someone: Someone) =>
  ageOn(circumstances.asAt, circumstances, someone),
);

/** Age in whole years on the first day of the assessment period, by which the minimum wage of an earnings threshold goes. */
export const ageAtStartOfAssessmentPeriod = fact(
  'age-at-start-of-assessment-period',
  'age on the first day of the assessment period',
  agePath,
  (circumstances, someone: Someone) => ageOn(circumstances.assessmentPeriod.starts, circumstances, someone),
);

/**
 * Age in whole years on the last day of the assessment period: a birthday within the period counts for all of it
 * (UC etc. Decisions and Appeals Regs 2013 Sch 1 para 20).
 */
export const ageAtEndOfAssessmentPeriod = fact(
  'age-at-end-of-assessment-period',
  'age on the last day of the assessment period',
  agePath,
  (circumstances, someone: Someone) => ageOn(circumstances.assessmentPeriod.ends, circumstances, someone),
);

/**
 * The date of birth. Where only an age was entered, the reading that never gives a higher award: an adult as young as can be
 * (State Pension age is not reached), a child as old as can be (it stops being one the soonest).
 */
export const dateOfBirth = fact('date-of-birth', 'date of birth', agePath, (circumstances, someone: Someone) => {
  const { earliest, latest } = birthRange(circumstances, someone);
  if (earliest === latest) return latest;
  const taken = someone.kind === 'child' ? earliest : latest;
  return assumed(
    taken,
    `Only an age was entered, and the rules turn on the date of birth here. It is taken to be ${taken}; enter it to be exact.`,
  );
});

/** What children are put in order of birth by; where only ages were entered, the order of the ages. */
export const orderOfBirth = fact(
  'order-of-birth',
  'order of birth',
  agePath,
  (circumstances, someone: Someone) => birthRange(circumstances, someone).latest,
);

/** Whether the person was born before a date, without an assumption where the age alone tells. */
export function bornBefore(date: IsoDate) {
  return fact(`born-before-${date}`, `born before ${date}`, agePath, (circumstances: Circumstances, someone: Someone) => {
    const { earliest, latest } = birthRange(circumstances, someone);
    const before = latest < date;
    if (before === earliest < date) return before;
    return assumed(
      before,
      `Only an age was entered, which does not tell whether the birth was before ${inWords(date)}. It is taken not to be; enter the date of birth.`,
    );
  });
}

/** The earliest and latest dates of birth that agree with what was entered. An age was attained on the date of the case. */
function birthRange({ entered }: Circumstances, someone: Someone): { earliest: IsoDate; latest: IsoDate } {
  const { born, age = 0 } = someone.entered;
  if (born !== undefined) return { earliest: born, latest: born };
  return { earliest: dayAfter(addYears(entered.asAt, -age - 1)), latest: addYears(entered.asAt, -age) };
}

/** The age that most of the dates of birth give that agree with what was entered; an assumption on a date on which they differ much. */
function ageOn(date: IsoDate, circumstances: Circumstances, someone: Someone): number | Assumed<number> {
  const { earliest, latest } = birthRange(circumstances, someone);
  if (earliest === latest) return yearsBetween(latest, date);
  const likely = yearsBetween(addMonths(latest, -6), date);
  const isNear = date >= circumstances.entered.asAt && date < addMonths(circumstances.entered.asAt, 1);
  if (isNear || yearsBetween(earliest, date) === yearsBetween(latest, date)) return likely;
  return assumed(
    likely,
    `Only an age was entered, for another date than this. The age is taken to be ${likely}; enter the date of birth to be exact.`,
  );
}
