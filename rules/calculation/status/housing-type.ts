import { tenure } from '../../facts/index.ts';
import { canBePaidHere } from '../../housing-benefit/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { housingElement, isInPayment } from '../../universal-credit/index.ts';
import type { Entry } from './entry.ts';

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

/** The kind of housing, which a job does not change, and where help with its costs comes from. */
export function housingType(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return [{ code: 'housing-type', ...kindOf(now, scenario) }];
}

function kindOf(now: WorkedOut, scenario: WorkedOut): Told {
  const { the } = scenario.evaluation;
  if (the(canBePaidHere)) {
    return {
      state: 'kept',
      text: 'The kind of housing is the same in and out of work. Help with this rent comes from the council as Housing Benefit, not from Universal Credit.',
      source: 'UC Regs 2013 Sch 1 paras 3A and 3B',
    };
  }
  switch (the(tenure)) {
    case 'private-rent':
    case 'social-rent':
      return rented(now, scenario);
    case 'living-with-others':
      return {
        state: 'kept',
        text: 'The kind of housing is the same in and out of work. Without rent of its own the household has no help with rent.',
        source: 'UC Regs 2013 regs 25 and 26',
      };
    default:
      return {
        state: 'kept',
        text: 'The kind of housing is the same in and out of work. Universal Credit has no amount for a home that is owned, apart from a loan towards mortgage interest.',
        source: 'UC Regs 2013 regs 25 and 26',
      };
  }
}

/** A tenancy stays; the help with its rent is part of Universal Credit, and goes where that goes. */
function rented(now: WorkedOut, scenario: WorkedOut): Told {
  const source = 'UC Regs 2013 regs 25 and 26, Sch 4';
  const helps = (situation: WorkedOut): boolean | undefined => {
    const isPaid = situation.isCovered ? unlessRefused(situation, isInPayment) : undefined;
    return isPaid === true ? unlessRefused(situation, housingElement)?.isNil() === false : isPaid;
  };
  const [before, after] = [helps(now), helps(scenario)];
  if (before === undefined || after === undefined)
    return { state: 'kept', text: 'The kind of housing is the same in and out of work: a job does not end a tenancy.', source };
  if (before && !after)
    return {
      state: 'changes',
      text: 'The tenancy is the same in and out of work. Help with its rent was part of Universal Credit and ends in this situation, so the whole rent is then to be paid.',
      source,
    };
  if (after)
    return {
      state: before ? 'kept' : 'changes',
      text: 'The tenancy is the same in and out of work. Help with its rent is part of Universal Credit in this situation, and falls together with it as pay rises.',
      source,
    };
  return {
    state: 'kept',
    text: 'The tenancy is the same in and out of work. There is no help with its rent, now or in this situation.',
    source,
  };
}
