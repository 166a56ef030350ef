import type { Warning } from '#shared/calculation/result';
import { Money } from '../engine/index.ts';
import { hoursAreKnown, hoursPerWeek, isPaidTheMinimumWage, payInterval } from '../facts/index.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { payPeriodToWeek } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import { childrenWhoAreNonDependants } from '../universal-credit/index.ts';
import type { WorkedOut } from '../situation/index.ts';

const penny = Money.of('0.01', 'week');

/** Things to put right before relying on the answer. A job below the minimum wage is named with the lawful rate. */
export function warningsOf(situation: WorkedOut): Warning[] {
  return situation.isCovered ? [...belowMinimumWage(situation), ...noLongerChildren(situation)] : [];
}

function noLongerChildren({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return the(childrenWhoAreNonDependants).map((child) => ({
    code: 'no-longer-a-child',
    path: child.path,
    text: 'This young person no longer counts as a child for Universal Credit. If education or training goes on, say so; otherwise enter them as another adult in the home.',
    situation: circumstances.situation.id,
  }));
}

function belowMinimumWage({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
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
