import { Count, Money } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  dlaCare,
  incomeIsFromWork,
  isBlind,
  grossIncomeOfOtherAdult,
  hoursOfOtherAdult,
  nonDependantIsExempt,
  nonDependants,
  pipDailyLiving,
  type NonDependant,
} from '../facts/index.ts';
import { byScheme, monthToWeekByDays, rule } from './law.ts';
import { terms } from './scheme-in-force.ts';

const remunerativeHours = Count.of('16');

/** No deduction at all where the client or partner is blind or has help with daily living or care in payment. */
const householdIsExempt = rule('ctr.non-dependants-household-exempt', 'nothing comes off for other adults', byScheme, (the) =>
  the(adults).some(
    (adult) => the(isBlind, adult) || the(pipDailyLiving, adult) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, adult)),
  ),
);

const exemptionsOf = rule('ctr.non-dependants-exemptions', 'exemptions for other adults', byScheme, (the) => {
  const { nonDependants: deductions } = the(terms);
  return deductions.kind === 'flat' || deductions.kind === 'scale' ? deductions.exemptions : 'standard';
});

/** Other adults in the home of 18 or over for whom something comes off. */
const adultsDeductedFor = rule('ctr.non-dependants-deducted-for', 'other adults who lower the reduction', byScheme, (the) => {
  const grown = the(nonDependants).filter((adult) => the(ageOnTheDay, adult) >= 18);
  if (grown.length === 0 || the(terms).nonDependants.kind === 'none') return [];
  if (the(exemptionsOf) === 'none') return grown;
  return the(householdIsExempt) ? [] : grown.filter((adult) => !the(nonDependantIsExempt, adult));
});

/** In work of 16 hours a week or more; undefined where nothing was entered that tells. */
const isInRemunerativeWork = rule(
  'ctr.non-dependant-is-in-remunerative-work',
  'works 16 hours a week or more',
  byScheme,
  (the, adult: NonDependant): boolean | undefined => {
    const hours = the(hoursOfOtherAdult, adult);
    if (hours !== undefined) return hours.isAtLeast(remunerativeHours);
    const gross = the(grossIncomeOfOtherAdult, adult);
    if (gross === undefined) return undefined;
    return !gross.isNil() && the(incomeIsFromWork, adult);
  },
);

/** The deduction for one other adult a week; undefined where the scale asks what was not entered, or is not known. */
const deductionFor = rule(
  'ctr.non-dependant-deduction',
  'deduction for another adult',
  byScheme,
  (the, adult: NonDependant): Money<'week'> | undefined => {
    const { nonDependants: deductions } = the(terms);
    if (deductions.kind === 'flat')
      return deductions.per === 'week' ? Money.of(deductions.amount, 'week') : Money.of(deductions.amount, 'month').in(monthToWeekByDays);
    if (deductions.kind !== 'scale') return undefined;
    const works = the(isInRemunerativeWork, adult);
    if (works === undefined) return undefined;
    if (!works) return Money.of(deductions.notInWork, 'week');
    const gross = the(grossIncomeOfOtherAdult, adult);
    if (gross === undefined) return undefined;
    const row = deductions.inWork.find(({ below }) => below === undefined || Money.of(below, 'week').isMoreThan(gross));
    return row === undefined ? undefined : Money.of(row.weekly, 'week');
  },
);

/** Whether the scheme's exemptions for other adults decide and were not read. */
const exemptionsAreOpen = rule('ctr.non-dependants-exemptions-open', 'exemptions that decide are not known', byScheme, (the) => {
  if (the(exemptionsOf) !== 'not-known') return false;
  const grown = the(nonDependants).filter((adult) => the(ageOnTheDay, adult) >= 18);
  return grown.length > 0 && (the(householdIsExempt) || grown.some((adult) => the(nonDependantIsExempt, adult)));
});

/** Whether the deductions for other adults are known. */
export const deductionsAreKnown = rule(
  'ctr.non-dependant-deductions-known',
  'deductions for other adults are known',
  byScheme,
  (the) => !the(exemptionsAreOpen) && the(adultsDeductedFor).every((adult) => the(deductionFor, adult) !== undefined),
);

/** All deductions for other adults a week. */
export const nonDependantDeductions = rule('ctr.non-dependant-deductions', 'deductions for other adults', byScheme, (the) =>
  Money.sum(
    'week',
    the(adultsDeductedFor).flatMap((adult) => the(deductionFor, adult) ?? []),
  ),
);
