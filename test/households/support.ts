import type { CaseInput } from '#shared/case/schema';
import type { Dice } from './dice.ts';
import type { Situation } from './situations.ts';

/** What else a household that is made up claims or uses. */

/** The same household with help that it uses, and now and then Tax-Free Childcare in a situation. */
export function withSupport(entered: CaseInput, the: Dice): CaseInput {
  const { now, scenarios = [] } = entered;
  return {
    ...entered,
    help: helpUsed(the),
    now: withTaxFreeChildcare(the, now),
    scenarios: scenarios.map((scenario) => withTaxFreeChildcare(the, scenario)),
  };
}

function withTaxFreeChildcare(the: Dice, situation: Situation): Situation {
  return (situation.childcare?.length ?? 0) > 0 && the.chance(0.3) ? { ...situation, taxFreeChildcare: the.chance(0.9) } : situation;
}

const kindsOfHelp = [
  'free-school-meals',
  'prescriptions',
  'healthy-start',
  'best-start-foods',
  'help-to-save',
  'warm-home-discount',
] as const;

function helpUsed(the: Dice): NonNullable<CaseInput['help']> {
  return kindsOfHelp
    .filter(() => the.chance(0.15))
    .map((kind) => ({ kind, ...(the.chance(0.5) && { worth: { amount: the.pounds(1, 60), per: 'month' as const } }) }));
}

/** A transitional element and what decides whether it stays, from dice of its own. */
export function transitional(the: Dice): Partial<CaseInput['claims']> {
  if (!the.chance(0.12)) return {};
  return {
    transitionalElement: the.pounds(1, 500),
    transitional: {
      ...(the.chance(0.7) && { earnedAtThresholdFirst: the.chance(0.6) }),
      ...(the.chance(0.1) && { exceptedFromEarningsTest: true }),
      ...(the.chance(0.5) && { awardBegan: the.date('2022-06-01', '2027-01-31') }),
      ...(the.chance(0.3) && { capitalDisregardedUntil: the.date('2025-01-01', '2027-12-31') }),
    },
  };
}
