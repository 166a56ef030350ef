import { pounds, type Money } from '../../engine/index.ts';
import { canBePaidHere, housingBenefitAWeek, maximumHousingBenefit } from '../../housing-benefit/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

/** Help with the rent in supported or temporary accommodation: in full beside any Universal Credit, by income without it. */
export function rentHelp(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!scenario.evaluation.the(canBePaidHere) || !isKnown(now) || !isKnown(scenario)) return [];
  const help = changeOfHelp(now, scenario);
  return help === undefined ? [] : [{ code: 'housing-benefit', ...help, source: 'HB Regs 2006 regs 70 and 71, Sch 5 para 4' }];
}

const isKnown = ({ answers }: WorkedOut): boolean => answers.get('housing-benefit')?.refusal === undefined;

type Help = Pick<Entry, 'state' | 'text'>;

function changeOfHelp(now: WorkedOut, scenario: WorkedOut): Help | undefined {
  const before = now.evaluation.the(housingBenefitAWeek);
  const after = scenario.evaluation.the(housingBenefitAWeek);
  if (before.isNil() && after.isNil()) return undefined;
  const [wasOnUniversalCredit, isOnUniversalCredit] = [now.evaluation.the(isInPayment), scenario.evaluation.the(isInPayment)];
  if (isOnUniversalCredit) return wasOnUniversalCredit ? keptInFull : backInFull;
  return wasOnUniversalCredit ? atTheCliff(scenario, after) : byIncome(before, after);
}

const keptInFull: Help = {
  state: 'kept',
  text: 'Housing Benefit stays in full: any award of Universal Credit, however small, brings it. It has to be claimed from the council.',
};

const backInFull: Help = {
  state: 'gained',
  text: 'Housing Benefit is paid in full in this situation, because Universal Credit is in payment.',
};

/** Universal Credit ends, and with it Housing Benefit in full: what the tenant then pays of the rent a week. */
function atTheCliff({ evaluation: { the } }: WorkedOut, after: Money<'week'>): Help {
  const toPay = the(maximumHousingBenefit).excessOver(after);
  if (toPay.isNil()) {
    return {
      state: 'kept',
      text: 'Universal Credit ends in this situation. Housing Benefit stays in full, because income is low enough. Tell the council at once.',
    };
  }
  const rent = `${pounds(toPay)} a week of the rent is then to be paid from income`;
  return after.isNil()
    ? { state: 'lost', text: `Universal Credit ends in this situation, and Housing Benefit with it: ${rent}.` }
    : {
        state: 'changes',
        text: `Universal Credit ends in this situation, and with it Housing Benefit in full. From here income decides: ${rent}. Tell the council at once.`,
      };
}

function byIncome(before: Money<'week'>, after: Money<'week'>): Help | undefined {
  if (!before.isMoreThan(after) && !after.isMoreThan(before)) {
    return { state: 'kept', text: `Housing Benefit stays at ${pounds(after)} a week.` };
  }
  if (after.isNil()) return { state: 'lost', text: `Housing Benefit of ${pounds(before)} a week ends: income is too high for it.` };
  return {
    state: before.isNil() ? 'gained' : 'changes',
    text: `Housing Benefit goes from ${pounds(before)} to ${pounds(after)} a week: income decides it.`,
  };
}
