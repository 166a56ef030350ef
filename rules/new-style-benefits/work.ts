import { Count, lawDatedBy, Money, Refused, since, unverified, type The } from '../engine/index.ts';
import {
  hoursAreKnown,
  isBelowSixteenHoursForWantOfAnswer,
  isSelfEmployment,
  isSick,
  isSupportedPermittedWork,
  jobsOf,
  leaveOf,
  workOf,
  type Job,
  type Person,
} from '../facts/index.ts';
import { esaRegs2013, jsaRegs2013, welfareReformAct2007 } from '../instruments.ts';
import { nationalLivingWage } from '../minimum-wage/index.ts';
import { hoursWorked, isInPaidWork, payForPeriod } from '../pay/index.ts';
import { earningsForEsa } from './earnings.ts';
import { hoursOfPermittedWork, hoursOfRemunerativeWork, lowEarnings } from './figures.ts';

const { rule } = lawDatedBy('day');
const fiftyPence = Money.of('0.50', 'week');

/** Reg 39(1)(c) and (4): 16 hours at the National Living Wage, up to the next 50p; a week. */
const sixteenHoursAtTheWage = rule(
  'esa.sixteen-hours-at-the-wage',
  'permitted work limit by its formula',
  esaRegs2013('39(1) and (4)'),
  (the) => fiftyPence.times(the(hoursOfPermittedWork).hoursAt(the(nationalLivingWage)).inPartsOf(fiftyPence)),
);

const limitNotPrinted = unverified(
  rule('esa.permitted-work-limit-not-printed', 'permitted work limit of 2026-27', esaRegs2013('39(1) and (4)'), (the) =>
    the(sixteenHoursAtTheWage),
  ),
  'The limit follows from the formula of the regulation; the printed figure for this year was not seen.',
);

/** Reg 39(1)(c): what permitted work may pay a week. The figures to 2025-26 were seen in print. */
export const permittedWorkLimit = rule(
  'esa.permitted-work-limit',
  'permitted work limit',
  esaRegs2013('39(1)'),
  since('2013-04-29', (the) => the(sixteenHoursAtTheWage)),
  since('2026-04-01', (the) => the(limitNotPrinted)),
);

/** Reg 39(1): work that leaves New Style ESA as it is: up to £20 a week, supported work up to the limit, other work below 16 hours too. */
export const workIsExempt = rule('esa.work-is-exempt', 'the work is permitted work', esaRegs2013('37 and 39'), (the, person: Person) => {
  if (!the(isInPaidWork, person)) return true;
  const earnings = the(earningsForEsa, person);
  if (the(lowEarnings).isAtLeast(earnings)) return true;
  return the(permittedWorkLimit).isAtLeast(earnings) && hasHoursBelow(the, person, the(hoursOfPermittedWork), 'but supported work');
});

/** Reg 42: 16 hours a week of paid work or more end New Style JSA. */
export const isInRemunerativeWork = rule(
  'jsa.is-in-remunerative-work',
  'works 16 hours a week or more',
  jsaRegs2013('42(1)'),
  (the, person: Person) => !hasHoursBelow(the, person, the(hoursOfRemunerativeWork), 'all work'),
);

function hasHoursBelow(the: The, person: Person, limit: Count, counted: 'all work' | 'but supported work'): boolean {
  const paid = the(workOf, person).filter(
    (job) =>
      (the(isSelfEmployment, job) || !the(payForPeriod, job).isNil()) && (counted === 'all work' || !the(isSupportedPermittedWork, job)),
  );
  const known = paid.filter((job) => the(hoursAreKnown, job));
  const hours = known.reduce((sum, job) => sum.plus(the(hoursWorked, job)), Count.of('0'));
  return !hours.isAtLeast(limit) && paid.every((job) => known.includes(job) || the(isBelowSixteenHoursForWantOfAnswer, job));
}

/** Welfare Reform Act 2007 s 20(1): statutory sick pay is due for the day. */
export const isOnSickPay = rule('esa.is-on-sick-pay', 'has statutory sick pay', welfareReformAct2007('20(1)'), (the, person: Person) =>
  the(jobsOf, person).some((job) => the(isSick, job) && !the(payForPeriod, job).isNil()),
);

/** Welfare Reform Act 2007 s 20 and regulations under it: pay on family leave and these benefits adjust one another; not in Taper. */
export function refuseOnLeave(the: The, person: Person, path: string): void {
  const isOnLeave = (job: Job): boolean => the(leaveOf, job) !== undefined;
  if (!the(jobsOf, person).some(isOnLeave)) return;
  throw new Refused(
    'new-style-benefit-on-leave',
    path,
    'New Style ESA or JSA beside maternity or other family leave has rules of its own, which Taper does not cover. Ask a benefits adviser.',
  );
}
