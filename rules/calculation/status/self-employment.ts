import type { Person } from '../../facts/index.ts';
import { businessesOf } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import {
  floorRaisesEarnings,
  gateIsOpen,
  isInStartUpPeriod,
  isSubjectToFloor,
  netIndividualThreshold,
} from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

const source = 'UC Regs 2013 regs 62 to 64';

/** What the minimum income floor does to a self-employed person's award in a scenario, or will do once the start-up period is over. */
export function selfEmployment(scenario: WorkedOut): Entry[] {
  const { circumstances, evaluation } = scenario;
  const { the } = evaluation;
  if (!awardIsKnown(scenario) || !the(gateIsOpen)) return [];
  return circumstances.adults
    .filter((adult) => the(businessesOf, adult).length > 0 && the(isSubjectToFloor, adult))
    .flatMap((adult) => ofPerson(scenario, adult));
}

function ofPerson({ evaluation: { the } }: WorkedOut, adult: Person): Entry[] {
  const pounds = the(netIndividualThreshold, adult).inPounds();
  if (the(isInStartUpPeriod, adult)) {
    return [
      {
        code: 'start-up-period',
        state: 'at-risk',
        text: `In the start-up period Universal Credit counts what is earned. After it, it counts at least £${pounds} a month as earned, unless fewer hours are expected.`,
        source,
      },
    ];
  }
  if (!the(floorRaisesEarnings, adult)) return [];
  return [
    {
      code: 'minimum-income-floor',
      state: 'changes',
      text: `Universal Credit counts more than is earned: the minimum income floor is £${pounds} a month after tax and National Insurance.`,
      source,
    },
  ];
}
