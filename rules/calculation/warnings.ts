import type { Warning } from '#shared/calculation/result';
import { Money } from '../engine/index.ts';
import { hoursAreKnown, hoursPerWeek, isPaidTheMinimumWage, payInterval } from '../facts/index.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { payPeriodToWeek } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import type { WorkedOut } from './situation.ts';

const penny = Money.of('0.01', 'week');

/** Things to put right before relying on the answer. A job below the minimum wage is named with the lawful rate. */
export function warningsOf({ circumstances, evaluation: { the }, isCovered }: WorkedOut): Warning[] {
  if (!isCovered) return [];
  return circumstances.jobs.flatMap((job): Warning[] => {
    if (!the(hoursAreKnown, job) || the(isPaidTheMinimumWage, job) || the(hoursPerWeek, job).isNil()) return [];
    const weekly = the(payAfterSacrifice, job).in(payPeriodToWeek[the(payInterval, job)]);
    const lawful = the(hoursPerWeek, job).hoursAt(the(minimumWage, job));
    // A pay slip is to the penny, so pay that is a penny short for the week is the rate itself.
    if (!lawful.excessOver(weekly).isMoreThan(penny)) return [];
    const hourly = weekly.decimal.div(the(hoursPerWeek, job).decimal).toFixed(2);
    return [
      {
        code: 'below-minimum-wage',
        path: `${job.path}.pay`,
        text: `This job pays £${hourly} an hour, below the minimum wage of £${the(minimumWage, job).decimal.toFixed(2)}. Check the pay and the hours with the employer.`,
        situation: circumstances.situation.id,
      },
    ];
  });
}
