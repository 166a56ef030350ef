import { assumed, Count, FactMissing, Money } from '../engine/index.ts';
import type { Child, Circumstances, NonDependant, Person } from './circumstances.ts';
import { fact } from './fact.ts';

export const client = fact('client', 'the client', 'client', (circumstances) => circumstances.client);
export const isCouple = fact('is-couple', 'there is a partner', 'partner', (circumstances) => circumstances.partner !== undefined);
export const adults = fact('adults', 'the client and any partner', 'client', (circumstances) => circumstances.adults);
export const children = fact('children', 'children and young people', 'children', (circumstances) => circumstances.children);
export const nonDependants = fact(
  'non-dependants',
  'other adults in the home',
  'nonDependants',
  (circumstances) => circumstances.nonDependants,
);
export const areMarried = fact('married', 'married or civil partners', 'married', ({ entered }) => entered.married === true);

const at =
  (key: string) =>
  (_: Circumstances, someone: Person | Child | NonDependant): string =>
    `${someone.path}.${key}`;

export const partnerIsInClaim = fact(
  'partner-is-in-claim',
  'the partner is part of the claim',
  'partner.inClaim',
  ({ entered }) => entered.partner !== undefined && entered.partner.inClaim !== false,
);

/** Somebody who is terminally ill is treated as having it (UC Regs Schs 8 and 9 para 1). */
export const hasLimitedCapability = fact(
  'has-limited-capability',
  'has limited capability for work',
  at('capability'),
  (_, person: Person) => ['lcw', 'lcwra'].includes(person.entered.capability ?? 'none') || person.entered.terminallyIll === true,
);
export const hasLimitedCapabilityForWorkRelatedActivity = fact(
  'has-lcwra',
  'has limited capability for work and work-related activity',
  at('capability'),
  (_, person: Person) => person.entered.capability === 'lcwra' || person.entered.terminallyIll === true,
);
export const hasLcwElement = fact('has-lcw-element', 'has the limited capability for work element', at('lcwElement'), (_, person: Person) =>
  person.entered.capability === 'lcw' ? person.entered.lcwElement === true : false,
);

/** Asked only where the law of the date has two rates of the element. */
export const keepsProtectedLcwraRate = fact('lcwra-rate', 'keeps the protected LCWRA rate', at('lcwraRate'), (_, person: Person) => {
  const { lcwraRate } = person.entered;
  if (lcwraRate === undefined) {
    throw new FactMissing(
      `${person.path}.lcwraRate`,
      ['protected', 'new'],
      'Since April 2026 the LCWRA element has two rates. Say which one is on the award: "protected" (had it before 6 April 2026, severe conditions, or terminal illness) or "new".',
    );
  }
  return lcwraRate === 'protected';
});

/** Certified as severely sight impaired or blind (UC Regs reg 2(1); ITA 2007 s 38(2)). */
export const isBlind = fact(
  'is-blind',
  'is certified as severely sight impaired',
  at('blind'),
  (_, person: Person) => person.entered.blind === true,
);

export const pipDailyLiving = fact(
  'pip-daily-living',
  'PIP daily living',
  at('pip.dailyLiving'),
  (_, person: Person) => person.entered.pip?.dailyLiving ?? 'none',
);
export const pipMobility = fact(
  'pip-mobility',
  'PIP mobility',
  at('pip.mobility'),
  (_, person: Person) => person.entered.pip?.mobility ?? 'none',
);
export const dlaCare = fact('dla-care', 'DLA care', at('dla.care'), (_, person: Person) => person.entered.dla?.care ?? 'none');
export const dlaMobility = fact(
  'dla-mobility',
  'DLA mobility',
  at('dla.mobility'),
  (_, person: Person) => person.entered.dla?.mobility ?? 'none',
);

export const hoursOfCaring = fact(
  'hours-of-caring',
  'hours a week of caring for someone severely disabled',
  at('caring.hoursPerWeek'),
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

export const newStyleEsaGroup = fact(
  'new-style-esa-group',
  'New Style ESA',
  at('newStyleEsa'),
  (_, person: Person) => person.entered.newStyleEsa ?? 'none',
);
export const claimsNewStyleJsa = fact(
  'claims-new-style-jsa',
  'claims New Style JSA',
  at('newStyleJsa'),
  (_, person: Person) => person.entered.newStyleJsa === true,
);
export const esaSince = fact('esa-since', 'start of New Style ESA', at('esaSince'), (_, person: Person) => person.entered.esaSince);
/** Awards from before 3 April 2017 only (SI 2017/204). */
export const hasEsaWorkRelatedComponent = fact(
  'has-esa-work-related-component',
  'has the work-related activity component',
  at('esaWorkRelatedComponent'),
  (_, person: Person) => person.entered.esaWorkRelatedComponent === true,
);
/** Whether enough National Insurance was paid for New Style ESA or JSA; undefined where it was not entered. */
export const hasPaidContributions = fact(
  'has-paid-contributions',
  'has paid enough National Insurance for New Style benefits',
  at('paidContributions'),
  (_, person: Person) => person.entered.paidContributions,
);
export const studentStatus = fact('student', 'student', at('student'), (_, person: Person) => person.entered.student ?? 'none');
export const careCostsEntered = fact(
  'care-costs-entered',
  'what is paid for care while at work',
  at('caring.careCosts'),
  (_, person: Person) => {
    const costs = person.entered.caring?.careCosts;
    return costs === undefined ? undefined : Money.of(costs.amount, costs.per);
  },
);
export const hasSharedRateException = fact(
  'has-shared-rate-exception',
  'is excepted from the shared-room rate',
  at('sharedRateException'),
  (_, person: Person) => person.entered.sharedRateException === true,
);
export const studentLoans = fact('student-loans', 'student loans', at('studentLoans'), (_, person: Person) => person.entered.studentLoans);

export const hasDisabilityAddition = fact(
  'child-disability',
  'disability of the child',
  at('disability'),
  (_, child: Child) => child.entered.disability ?? 'none',
);
export const isInEducation = fact(
  'in-education',
  'in approved education or training',
  at('inEducation'),
  (_, child: Child) => child.entered.inEducation === true,
);
export const hasLimitException = fact(
  'has-limit-exception',
  'an exception to the two-child limit applies',
  at('limitException'),
  (_, child: Child) => child.entered.limitException === true,
);
export const sexOfChild = fact('sex-of-child', 'sex of the child', at('sex'), (_, child: Child) => child.entered.sex);

/** Asked only where the number of bedrooms turns on a sex that was not entered. */
export const canShareForWantOfSex = fact('can-share-a-bedroom', 'can share a bedroom', at('sex'), (_, _child: Child) =>
  assumed(
    true,
    'Whether children share a bedroom turns on their sex, which was not entered. The fewest bedrooms are counted; enter it to be exact.',
  ),
);

export const nonDependantIsExempt = fact(
  'non-dependant-is-exempt',
  'exempt from the housing cost contribution',
  at('exempt'),
  (_, adult: NonDependant) => adult.entered.exempt === true,
);

export const otherIncomeEntered = fact('other-income-entered', 'other income', at('otherIncome'), (_, person: Person) =>
  person.entered.otherIncome.map(({ kind, amount, per }) => ({ kind, amount: Money.of(amount, per) })),
);
export const taxCode = fact('tax-code', 'tax code', at('taxCode'), (_, person: Person) => person.entered.taxCode);

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

/** Asked only where somebody has maintenance as other income. */
export const maintenanceIsForAnAdult = fact(
  'maintenance-is-for-an-adult',
  'the maintenance is for an adult',
  at('otherIncome'),
  (_, _person: Person) =>
    assumed(
      true,
      'Maintenance is taken to be for an adult, which Universal Credit counts in full. Maintenance for a child is ignored: leave it out.',
    ),
);

/** Asked only where somebody has both pay and an occupational pension. */
export const allowanceGoesToPay = fact(
  'allowance-goes-to-pay',
  'the personal allowance is set against pay first',
  at('otherIncome'),
  (_, _person: Person) =>
    assumed(
      true,
      'The personal allowance is taken to be set against pay first, and what is over against the pension. Universal Credit takes off only the tax on pay.',
    ),
);

/** Asked only where somebody in Scotland gets Carer Support Payment before the supplement became a weekly one. */
export const supplementIsPaidForBothHalves = fact(
  'supplement-is-paid-for-both-halves',
  "the Carer's Allowance Supplement is paid for both halves of the year",
  at('caring.carersAllowance'),
  (_, _person: Person) =>
    assumed(
      true,
      "The Carer's Allowance Supplement is paid twice a year, to those who get Carer Support Payment on a day in April and on one in October. It is counted as a twelfth of both payments a month; it comes in two sums, in June and December.",
    ),
);

/** Asked only where pension contributions with relief at source go with a rate above the basic rate (Finance Act 2004 s 192(4), (4A)). */
export const furtherReliefIsClaimed = fact(
  'further-relief-is-claimed',
  'pension tax relief above the basic rate is claimed',
  (_: Circumstances, person: Person) => person.path,
  (_, _person: Person) =>
    assumed(
      true,
      'Part of the income is taxed above the basic rate. The tax relief on pension contributions beyond the 20% that the provider adds is taken to be claimed from HMRC; it is not given without a claim.',
    ),
);

/** Asked only where somebody has interest on savings. */
export const interestIsTaxFree = fact(
  'interest-is-tax-free',
  'the interest is within the tax-free allowances',
  at('otherIncome'),
  (_, _person: Person) => assumed(true, 'Interest on savings is taken to be within the tax-free allowances for savings.'),
);

/** Asked only where somebody receives rent. */
export const rentIsFromALodger = fact('rent-is-from-a-lodger', 'the rent is from a lodger', at('otherIncome'), (_, _person: Person) =>
  assumed(
    true,
    'The rent is taken to come from a lodger in the home: Universal Credit ignores it, and up to £7,500 a year of it is not taxed. The value of a property that is let out counts as savings, and its rent may be taxed: ask a benefits adviser.',
  ),
);

/** Asked only where it decides whether the two-child limit leaves another child out; the reason of an exception is never recorded. */
export const exceptedChildrenCountInOrder = fact(
  'excepted-children-count-in-order',
  'a child with an exception counts in the order of children',
  'children',
  () =>
    assumed(
      true,
      'A child with an exception to the two-child limit is taken to count in the order of children, as one of a multiple birth does. For adoption and care by family or friends it does not, and one more child element is due: ask a benefits adviser.',
    ),
);

/** Asked only where two carers with Carer's Allowance both work and childcare is paid. */
export const childcareIsSharedByCarers = fact(
  'childcare-is-shared-by-carers',
  'each of two carers pays half of the childcare',
  'partner.caring',
  () => assumed(true, "Both claim Carer's Allowance and work: each is taken to pay half of the childcare that is deducted from earnings."),
);
