import { pounds } from '../../engine/index.ts';
import type { Person } from '../../facts/index.ts';
import { businessesOf } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { earnedIncomeOf, earnedIncomeWithFloor, gateIsOpen, isInStartUpPeriod, isSubjectToFloor } from '../../universal-credit/index.ts';
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
  const counted = the(earnedIncomeWithFloor, adult);
  const addsSomething = counted.isMoreThan(the(earnedIncomeOf, adult));
  if (the(isInStartUpPeriod, adult))
    return [{ ...(addsSomething ? startUpPeriod(pounds(counted)) : startUpPeriodWithEnough), who: adult.key }];
  return addsSomething ? [{ ...floor(pounds(counted)), who: adult.key }] : [];
}

const startUpPeriod = (counted: string): Entry => ({
  code: 'start-up-period',
  state: 'at-risk',
  text: `In the start-up period Universal Credit counts what is earned. After it, at these earnings, it counts ${counted} a month as earned, unless fewer hours are expected.`,
  source,
});

const startUpPeriodWithEnough: Entry = {
  code: 'start-up-period',
  state: 'kept',
  text: 'In the start-up period Universal Credit counts what is earned. After it the minimum income floor begins, which adds nothing at these earnings.',
  source,
};

const floor = (counted: string): Entry => ({
  code: 'minimum-income-floor',
  state: 'changes',
  text: `Universal Credit counts more than is earned: by the minimum income floor, ${counted} a month after tax and National Insurance.`,
  source,
});
