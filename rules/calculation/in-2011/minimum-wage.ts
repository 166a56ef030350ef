import type { Warning } from '#shared/calculation/result';
import { Money, pounds } from '../../engine/index.ts';
import { hoursAreKnown, isPaidTheMinimumWage, payInterval } from '../../facts/index.ts';
import { minimumWage } from '../../minimum-wage/index.ts';
import { hoursWorked, payForPeriod, payPeriodToWeek } from '../../pay/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

const penny = Money.of('0.01', 'week');

/** Jobs that pay less than the minimum wage of the day, a penny of rounding aside. */
export function belowMinimumWageIn2011({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return circumstances.jobs
    .filter((job) => the(hoursAreKnown, job) && !the(hoursWorked, job).isNil() && !the(isPaidTheMinimumWage, job))
    .flatMap((job) => {
      const paid = the(payForPeriod, job).in(payPeriodToWeek[the(payInterval, job)]);
      const lawful = the(hoursWorked, job).hoursAt(the(minimumWage, job));
      if (!lawful.excessOver(paid).isMoreThan(penny)) return [];
      return [
        {
          code: 'below-minimum-wage',
          path: `${job.path}.pay`,
          text: `This job pays ${pounds(paid.dividedBy(the(hoursWorked, job)))} an hour, below the minimum wage of the time of ${pounds(the(minimumWage, job))}.`,
          situation: circumstances.situation.id,
        },
      ];
    });
}
