import { assumed, Count, Money } from '../engine/index.ts';
import type { Circumstances, NonDependant, Person } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  (_: Circumstances, someone: Person | NonDependant): string =>
    `${someone.path}.${key}`;

/** Hours a week of another adult in the home. None entered: remunerative work, which never brings a smaller deduction. */
export const nonDependantHours = fact('non-dependant-hours', 'hours of work a week', at('hoursPerWeek'), (_, { entered }: NonDependant) =>
  entered.hoursPerWeek === undefined
    ? assumed(
        Count.of('16'),
        'The hours of work of this adult in the home were not entered: taken to be 16 a week or more. Below that the smallest amount comes off Housing Benefit.',
      )
    : Count.of(entered.hoursPerWeek),
);

/** Gross income a week of another adult in the home; undefined where it is not shown, which brings the highest deduction. */
export const nonDependantGrossIncome = fact(
  'non-dependant-gross-income',
  'gross income a week',
  at('grossWeekly'),
  (_, { entered }: NonDependant) =>
    entered.grossWeekly === undefined
      ? assumed<Money<'week'> | undefined>(
          undefined,
          'The gross income of this adult in the home was not entered, so the highest amount comes off Housing Benefit. Show the council the income for a smaller one.',
        )
      : Money.of(entered.grossWeekly, 'week'),
);

/** Asked only where a severe disability premium turns on it. */
export const nobodyIsPaidToCareFor = fact(
  'nobody-is-paid-to-care-for',
  'nobody is paid for looking after this person',
  (_: Circumstances, person: Person) => person.path,
  (_, _person: Person) =>
    assumed(
      true,
      "Nobody is taken to get Carer's Allowance or the carer element of Universal Credit for looking after this person. Somebody who does ends the severe disability premium in Housing Benefit.",
    ),
);

/** The tenants of this household and all tenants of a shared tenancy; undefined where nobody else is a tenant. */
export const tenantsOfTheHousehold = fact(
  'tenants-of-the-household',
  'tenants of this household among all tenants',
  'home.jointTenants',
  ({ entered: { home } }) =>
    home.jointTenants === undefined || home.jointTenants.household >= home.jointTenants.all
      ? undefined
      : { household: Count.of(`${home.jointTenants.household}`), all: Count.of(`${home.jointTenants.all}`) },
);
