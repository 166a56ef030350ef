import { assumed, Count, Money } from '../engine/index.ts';
import type { Circumstances, Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

export const hoursOfCaring = fact(
  'hours-of-caring',
  'hours a week of caring for someone severely disabled',
  of('caring.hoursPerWeek'),
  (_, person: Person) => Count.of(person.entered.caring?.hoursPerWeek ?? '0'),
);

/** Claimed in the situation: what the situation says, or else what the case says. */
export const claimsCarersAllowance = fact(
  'claims-carers-allowance',
  "claims Carer's Allowance",
  (circumstances: Circumstances, person: Person) =>
    circumstances.situation.carersAllowance?.[person.key] === undefined
      ? `${person.path}.caring.carersAllowance`
      : `${circumstances.path}.carersAllowance.${person.key}`,
  (circumstances: Circumstances, person: Person) =>
    circumstances.situation.carersAllowance?.[person.key] ?? person.entered.caring?.carersAllowance === true,
);

export const careCostsEntered = fact(
  'care-costs-entered',
  'what is paid for care while at work',
  of('caring.careCosts'),
  (_, person: Person) => {
    const costs = person.entered.caring?.careCosts;
    return costs === undefined ? undefined : Money.of(costs.amount, costs.per);
  },
);

/** Asked only where both members of a couple care: one person cannot be cared for twice (UC Regs reg 29(2)). */
export const careForDifferentPeople = fact(
  'care-for-different-people',
  'the two carers look after different people',
  'partner.caring',
  () =>
    assumed(
      true,
      "Both care for somebody. They are taken to care for different people; for the same person only one of them has the carer element and Carer's Allowance.",
    ),
);

/** Asked only where somebody in Scotland gets Carer Support Payment before the supplement became a weekly one. */
export const supplementIsPaidForBothHalves = fact(
  'supplement-is-paid-for-both-halves',
  "the Carer's Allowance Supplement is paid for both halves of the year",
  of('caring.carersAllowance'),
  (_, _person: Person) =>
    assumed(
      true,
      "The Carer's Allowance Supplement is paid twice a year, to those who get Carer Support Payment on a day in April and on one in October. It is counted as a twelfth of both payments a month; it comes in two sums, in June and December.",
    ),
);

/** Asked only where two carers with Carer's Allowance both work and childcare is paid. */
export const childcareIsSharedByCarers = fact(
  'childcare-is-shared-by-carers',
  'each of two carers pays half of the childcare',
  'partner.caring',
  () => assumed(true, "Both claim Carer's Allowance and work: each is taken to pay half of the childcare that is deducted from earnings."),
);
