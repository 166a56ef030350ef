import { assumed, Money } from '../engine/index.ts';
import type { Circumstances, Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

export const otherIncomeEntered = fact('other-income-entered', 'other income', of('otherIncome'), (_, person: Person) =>
  person.entered.otherIncome.map(({ kind, amount, per }) => ({ kind, amount: Money.of(amount, per) })),
);

/** Asked only where somebody has maintenance as other income. */
export const maintenanceIsForAnAdult = fact(
  'maintenance-is-for-an-adult',
  'the maintenance is for an adult',
  of('otherIncome'),
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
  of('otherIncome'),
  (_, _person: Person) =>
    assumed(
      true,
      'The personal allowance is taken to be set against pay first, and what is over against the pension. Universal Credit takes off only the tax on pay.',
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
  of('otherIncome'),
  (_, _person: Person) => assumed(true, 'Interest on savings is taken to be within the tax-free allowances for savings.'),
);

/** Asked only where somebody receives rent. */
export const rentIsFromALodger = fact('rent-is-from-a-lodger', 'the rent is from a lodger', of('otherIncome'), (_, _person: Person) =>
  assumed(
    true,
    'The rent is taken to come from a lodger in the home: Universal Credit ignores it, and up to £7,500 a year of it is not taxed. The value of a property that is let out counts as savings, and its rent may be taxed: ask a benefits adviser.',
  ),
);
