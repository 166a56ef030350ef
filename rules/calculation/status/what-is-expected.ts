import type { Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { claimants, hasChildUnder3, isInPayment, whatIsExpected, type WhatIsExpected } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

const inWords: Readonly<Record<WhatIsExpected, string>> = {
  nothing: 'nothing about work',
  business: 'no search for other work beside the business; in a start-up period there are interviews about it',
  'light-touch': 'no search for more work; there may be interviews from time to time',
  interviews: 'interviews about work',
  preparation: 'interviews and preparing for work, no search for work',
  all: 'looking for work or for more work, as the claimant commitment says',
};

/** What Universal Credit asks of each claimant, now and in the scenario. */
export function expected(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  if (!now.evaluation.the(isInPayment) || !scenario.evaluation.the(isInPayment)) return [];
  const people = scenario.evaluation.the(claimants);
  // Which of a couple is the responsible carer of a young child is theirs to choose and is not entered.
  if (people.length > 1 && scenario.evaluation.the(hasChildUnder3)) return [couplesChoice];
  return people.flatMap((person) => ofClaimant(now, scenario, person, people.length > 1));
}

const code = 'what-is-expected';
const source = 'Welfare Reform Act 2012 ss 19 to 22; UC Regs 2013 regs 88 to 91A and 99(6)';

const couplesChoice: Entry = {
  code,
  state: 'unknown',
  text: 'With a child under 3 a couple chooses one of them as the responsible carer, of whom less about work is asked. So what is asked of each is not worked out here. Ask the work coach.',
  source,
};

function ofClaimant(now: WorkedOut, scenario: WorkedOut, person: Person, isOneOfTwo: boolean): Entry[] {
  const same = now.circumstances.adults.find(({ key }) => key === person.key);
  if (same === undefined) return [];
  const [before, after] = [now.evaluation.the(whatIsExpected, same), scenario.evaluation.the(whatIsExpected, person)];
  const whom = isOneOfTwo ? `the ${person.key}` : 'the claimant';
  if (before === after)
    return [
      { code, who: person.key, state: 'kept', text: `What Universal Credit asks of ${whom} stays as it is: ${inWords[after]}.`, source },
    ];
  return [
    {
      code,
      who: person.key,
      state: 'changes',
      text: `What Universal Credit asks of ${whom} becomes this: ${inWords[after]}. Now it is this: ${inWords[before]}. The work coach decides what is asked and can be asked for a change.`,
      source,
    },
  ];
}
