import { nation } from '../../facts/index.ts';
import {
  hasHoursForAll,
  hasHoursForTwoYearOlds,
  hasWorkingParentHours,
  mayHaveHoursInAYearPutOff,
  workingParentHours,
} from '../../funded-childcare/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

/** Funded hours of early education and childcare between the present and a scenario. Their worth is in the bill, which is entered after them. */
export function fundedChildcare(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return [...forWorkingParents(now, scenario), ...forAll(scenario), ...forTwoYearOlds(now, scenario)];
}

function forWorkingParents(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const state = stateBetween(unlessRefused(now, hasWorkingParentHours), unlessRefused(scenario, hasWorkingParentHours));
  if (state === undefined) return [];
  const { the } = scenario.evaluation;
  const inWales = the(nation) === 'wales';
  const hours = inWales ? 'up to 30 hours a week in 48 weeks' : `up to ${the(workingParentHours).toString()} hours a week in 38 weeks`;
  const texts = {
    kept: `Funded childcare for working parents stays: ${hours} of the year.`,
    gained: `Funded childcare for working parents can be had: ${hours} of the year. Ask the provider what the bill is after them.`,
    lost: 'Funded childcare for working parents ends after a time of grace. Each parent has to earn as much as 16 hours a week at the minimum wage, and no more than £100,000 a year. The bill can rise.',
  };
  const source = inWales ? 'Childcare Offer for Wales (Welsh Government)' : 'Childcare Act 2016 s 1; SI 2022/1134';
  return [{ code: 'funded-hours-working-parents', state, text: texts[state], source }];
}

const forAllIn: Readonly<Record<string, { readonly hours: string; readonly source: string } | undefined>> = {
  england: { hours: '15 hours a week in 38 weeks of the year', source: 'Childcare Act 2006 s 7; SI 2014/2147' },
  wales: { hours: '10 hours a week or more in term time', source: 'School Standards and Framework Act 1998 s 118' },
  scotland: { hours: '1,140 hours a year', source: 'Children and Young People (Scotland) Act 2014 s 47; SSI 2014/196 art 2' },
};

function forAll({ evaluation: { the } }: WorkedOut): Entry[] {
  const own = forAllIn[the(nation)];
  if (own === undefined) return [];
  const { hours, source } = own;
  const entry = (state: Entry['state'], text: string): Entry[] => [{ code: 'funded-hours-for-all', state, text, source }];
  if (the(hasHoursForAll))
    return entry('kept', `Funded early education for children of 3 and 4 stays, ${hours}: it does not look at work or pay.`);
  if (!the(mayHaveHoursInAYearPutOff)) return [];
  return entry(
    'unknown',
    `Whether there are funded hours is not known: a child who was four when the school year began may have started school. If the start was put off, there are ${hours} for one more year, whatever the pay.`,
  );
}

function forTwoYearOlds(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const state = stateBetween(unlessRefused(now, hasHoursForTwoYearOlds), unlessRefused(scenario, hasHoursForTwoYearOlds));
  if (state === undefined) return [];
  const texts = {
    kept: 'The 15 funded hours a week for a child of two stay.',
    gained: 'There are 15 funded hours a week for a child of two.',
    lost: 'The 15 funded hours a week for a child of two can no longer be asked for. A child who has already begun keeps them.',
  };
  return [{ code: 'funded-hours-two-year-olds', state, text: texts[state], source: 'SI 2014/2147 as amended by SI 2018/146' }];
}

function stateBetween(before: boolean | undefined, after: boolean | undefined): 'kept' | 'gained' | 'lost' | undefined {
  if (before === undefined || after === undefined || (!before && !after)) return undefined;
  if (!after) return 'lost';
  return before ? 'kept' : 'gained';
}
