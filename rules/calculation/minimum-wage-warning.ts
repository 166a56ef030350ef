import type { Warning } from '#shared/calculation/result';
import { Money, pounds, type The } from '../engine/index.ts';
import {
  hoursAreKnown,
  isPaidTheMinimumWage,
  isSelfEmployment,
  isSick,
  leaveOf,
  overtimeHourlyPay,
  payInterval,
  pensionArrangement,
  type Job,
} from '../facts/index.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { hoursWorked, payForPeriod, payPeriodToWeek } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import type { WorkedOut } from '../situation/index.ts';

const penny = Money.of('0.01', 'week');

/** Jobs that pay less than the minimum wage for all hours worked, overtime among them, and whether a salary sacrifice is why. */
export function belowMinimumWage({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return circumstances.jobs.flatMap((job): Warning[] => {
    if (!isChecked(the, job)) return [];
    const toWeek = payPeriodToWeek[the(payInterval, job)];
    const hours = the(hoursWorked, job);
    const lawful = hours.hoursAt(the(minimumWage, job));
    const [before, after] = [the(payForPeriod, job).in(toWeek), the(payAfterSacrifice, job).in(toWeek)];
    // A pay slip is to the penny, so pay that is a penny short for the week is the rate itself.
    const isShort = (weekly: Money<'week'>): boolean => lawful.excessOver(weekly).isMoreThan(penny);
    if (!isShort(after)) return [];
    const sacrificed = !isShort(before);
    const hourly = pounds(after.dividedBy(hours));
    const rate = pounds(the(minimumWage, job));
    return [
      {
        code: 'below-minimum-wage',
        path: `${job.path}.${sacrificed ? 'pension' : 'pay'}`,
        text: sacrificed
          ? `The salary sacrifice takes this job to ${hourly} an hour, below the minimum wage of ${rate}, which the law does not allow. Ask the employer for a smaller sacrifice, or for another way to pay into the pension.`
          : `This job pays ${hourly} an hour, below the minimum wage of ${rate}. Check the pay and the hours with the employer.`,
        situation: circumstances.situation.id,
      },
    ];
  });
}

/** Not a business, nor a job off sick or on leave, in which no hours are worked, nor a wage that is the rate itself. */
function isChecked(the: The, job: Job): boolean {
  if (the(isSelfEmployment, job) || the(isSick, job) || the(leaveOf, job) !== undefined) return false;
  if (!the(hoursAreKnown, job) || the(hoursWorked, job).isNil()) return false;
  const isTheRate = the(isPaidTheMinimumWage, job) && the(overtimeHourlyPay, job) === undefined;
  return !isTheRate || the(pensionArrangement, job) === 'salary-sacrifice';
}
