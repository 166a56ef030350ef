import { pounds, type Money, type Question } from '../../engine/index.ts';
import { asAt, nation } from '../../facts/index.ts';
import {
  awardIsNearItsEnd,
  canOpenHelpToSave,
  hasBestStartFoods,
  hasColdWeatherPayments,
  hasFreeDentalCare,
  hasFreePrescriptions,
  hasFreeSchoolMeals,
  hasHealthyStart,
  hasWarmHomeDiscount,
  highestTakeHomePay,
  isNear,
  limitOfFreeSchoolMeals,
  limitOfHealthCosts,
  limitOfHealthyStart,
  mealsMayBeProtectedInWales,
  mealsOnceHadAreKept,
  mealsTurnOnAnyAward,
  warmHomeDiscountNeedsMore,
} from '../../passported-help/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { earnedIncome } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';
import { helpWords, type HelpWords } from './help-words.ts';
import { onceHadKept } from './school-meals-words.ts';

interface Help {
  readonly code: keyof typeof helpWords;
  readonly isHad: Question<boolean>;
  /** The limit of take-home pay in a month that it turns on. */
  readonly limit?: Question<Money<'month'> | undefined>;
  /** Whether months are looked at one by one, or evened out over three. */
  readonly evenedOut?: (scenario: WorkedOut) => boolean;
  /** Whether it turns on there being any award, and not on pay. */
  readonly anyAward?: (scenario: WorkedOut) => boolean;
  /** What is said where somebody who has it keeps it whatever the pay. */
  readonly whatever?: (scenario: WorkedOut) => string | undefined;
  /** Whether it needs something beside the award that the case does not say. */
  readonly needsMore?: Question<boolean>;
  /** Whether it may be kept all the same by what the case does not say. */
  readonly mayStay?: Question<boolean>;
  /** What can only be gained: losing the award later does not take it back. */
  readonly onlyGained?: true;
}

const everyHelp: readonly Help[] = [
  {
    code: 'free-school-meals',
    isHad: hasFreeSchoolMeals,
    limit: limitOfFreeSchoolMeals,
    evenedOut: ({ evaluation: { the } }) => the(nation) !== 'scotland',
    anyAward: ({ evaluation: { the } }) => the(mealsTurnOnAnyAward),
    whatever: ({ evaluation: { the } }) => (the(mealsOnceHadAreKept) ? onceHadKept : undefined),
    mayStay: mealsMayBeProtectedInWales,
  },
  { code: 'prescriptions', isHad: hasFreePrescriptions, limit: limitOfHealthCosts },
  { code: 'dental-care', isHad: hasFreeDentalCare, limit: limitOfHealthCosts },
  { code: 'healthy-start', isHad: hasHealthyStart, limit: limitOfHealthyStart },
  { code: 'best-start-foods', isHad: hasBestStartFoods, anyAward: () => true },
  { code: 'warm-home-discount', isHad: hasWarmHomeDiscount, anyAward: () => true, needsMore: warmHomeDiscountNeedsMore },
  { code: 'cold-weather-payment', isHad: hasColdWeatherPayments },
  { code: 'help-to-save', isHad: canOpenHelpToSave, onlyGained: true },
];

/** Help that goes with Universal Credit, between the present and a scenario: kept, gained, lost, or at risk near a limit. */
export function passportedHelp(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return [];
  return everyHelp.flatMap((help): Entry[] => {
    const [before, after] = [now.evaluation.the(help.isHad), scenario.evaluation.the(help.isHad)];
    if (before === after && (!after || help.onlyGained === true)) return [];
    if (!after && help.onlyGained === true) return [];
    const { the } = scenario.evaluation;
    const words: HelpWords = helpWords[help.code]({ nation: the(nation), day: the(asAt) });
    const state = stateOf(before, after, help, scenario);
    return [{ code: help.code, state, text: textOf(words, state, help, scenario), source: words.source }];
  });
}

type State = 'kept' | 'gained' | 'lost' | 'at-risk' | 'unknown';

function stateOf(before: boolean, after: boolean, help: Help, scenario: WorkedOut): State {
  if (!after) return help.mayStay !== undefined && scenario.evaluation.the(help.mayStay) ? 'unknown' : 'lost';
  if (help.needsMore !== undefined && scenario.evaluation.the(help.needsMore)) return 'unknown';
  if (help.whatever?.(scenario) === undefined && isNearItsLimit(help, scenario)) return 'at-risk';
  return before ? 'kept' : 'gained';
}

function isNearItsLimit({ limit, evenedOut, anyAward }: Help, scenario: WorkedOut): boolean {
  const { the } = scenario.evaluation;
  if (anyAward?.(scenario) === true) return the(awardIsNearItsEnd);
  const most = limit === undefined ? undefined : the(limit);
  if (most === undefined) return false;
  const pay = the(earnedIncome);
  return isNear(most, pay, evenedOut?.(scenario) === true ? pay : the(highestTakeHomePay));
}

function textOf(words: HelpWords, state: State, { limit, whatever }: Help, scenario: WorkedOut): string {
  const most = limit === undefined ? undefined : scenario.evaluation.the(limit);
  const kept = state === 'kept' || state === 'gained' ? whatever?.(scenario) : undefined;
  const test = most === undefined ? '' : ` The limit is take-home pay of ${pounds(most)} in the month.`;
  if (kept !== undefined) return `${words[state === 'kept' ? 'kept' : 'gained']} ${kept}`;
  if (state !== 'at-risk') return `${words[state] ?? words.lost}${test}`;
  return most === undefined
    ? `${words.kept} The award is small here: a month with a little more pay ends it, and this with it.`
    : `${words.kept}${test} Pay is near it or falls unevenly, so a month with overtime or one more pay day can go over it.`;
}
