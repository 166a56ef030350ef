import { localHousingAllowanceCategories } from '#shared/case/home';
import type { Case } from '#shared/case/schema';
import { Count, nearestPenny, pounds } from '../../engine/index.ts';
import { monthlyRent } from '../../housing/index.ts';
import { ucRegs } from '../../instruments.ts';
import { bedroomsAllowed, housingElement, underOccupancyReduction } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame, nil } from '../lines.ts';

const shared = { kind: 'fact', topic: 'housing' } as const;
const tenancy = 'Look at the tenancy agreement and at what was reported about the home in the journal.';

/** No housing costs, spare bedrooms, the local housing allowance, other adults, a shared tenancy, and another rent. */
export function ofHousing(asked: Asked): Hypothesis[] {
  const { tenure } = asked.entered.home;
  const ofTenure = tenure === 'social-rent' ? spareBedrooms(asked) : tenure === 'private-rent' ? localHousingAllowance(asked) : [];
  const rents = tenure === 'social-rent' || tenure === 'private-rent';
  return [none(asked), ...(rents ? [...ofTenure, ...otherAdults(asked.entered), ...tenants(asked.entered), ...anotherRent(asked)] : [])];
}

const none = ({ lines: { housing } }: Asked): Hypothesis => ({
  ...shared,
  kind: 'applied',
  code: 'no-housing',
  text: 'The award has no housing costs.',
  law: ucRegs('25').text,
  check: 'Look whether the rent was reported and verified: a to-do in the journal may still be open.',
  field: 'home.tenure',
  state: (evaluation) => {
    if (!isSame(housing, nil)) evaluation.vary(housingElement, undefined, nil);
  },
});

function spareBedrooms({ present }: Asked): Hypothesis[] {
  const allowed = present.the(bedroomsAllowed);
  const law = ucRegs('Sch 4 para 36').text;
  const check = 'Look at the number of bedrooms in the tenancy agreement and in the journal.';
  const withSpare = (code: string, text: string, bedrooms: number): Hypothesis => ({
    ...shared,
    code,
    text,
    law,
    check,
    changes: [{ path: 'home.bedrooms', value: bedrooms }],
  });
  return [
    withSpare('one-spare-bedroom', 'One bedroom counts as spare: 14% of the rent is taken off.', allowed + 1),
    withSpare('two-spare-bedrooms', 'Two or more bedrooms count as spare: 25% of the rent is taken off.', allowed + 2),
    withSpare('no-spare-bedroom', 'No bedroom counts as spare.', allowed),
  ];
}

const categoryWords = {
  shared: 'a room in shared accommodation',
  one: 'one bedroom',
  two: 'two bedrooms',
  three: 'three bedrooms',
  four: 'four bedrooms',
} as const;

function localHousingAllowance({ entered: { home }, present }: Asked): Hypothesis[] {
  const law = ucRegs('Sch 4 paras 8 to 12').text;
  const rent = present.the(monthlyRent);
  const categories: Hypothesis[] =
    home.lhaMonthly === undefined
      ? localHousingAllowanceCategories
          .filter((category) => category !== home.localHousingAllowance)
          .map((category) => ({
            ...shared,
            code: `lha-${category}`,
            text: `Housing costs are limited to the local housing allowance for ${categoryWords[category]}.`,
            law,
            check: 'Look at who lives in the home as the journal has it: it decides how many bedrooms are allowed.',
            changes: [{ path: 'home.localHousingAllowance', value: category }],
          }))
      : [];
  return [
    ...categories,
    {
      ...shared,
      code: 'whole-rent',
      text: `The whole rent of ${pounds(rent)} a month is paid, without a limit of the local housing allowance.`,
      law: ucRegs('Sch 4 para 22').text,
      check: `${tenancy} A council or housing association has no such limit.`,
      changes: [{ path: 'home.lhaMonthly', value: rent.inPounds() }],
    },
  ];
}

function otherAdults({ nonDependants }: Case): Hypothesis[] {
  const law = ucRegs('Sch 4 paras 13 to 16').text;
  const check = 'Look at the adults in the home that the journal has, and what it says of them.';
  const taken = new Set(nonDependants.map(({ id }) => id));
  let number = nonDependants.length + 1;
  while (taken.has(`adult-${number}`)) number += 1;
  return [
    {
      ...shared,
      code: 'another-adult',
      text: 'A contribution is taken off for another adult in the home.',
      law,
      check,
      changes: [{ path: 'nonDependants', value: [...nonDependants, { id: `adult-${number}`, age: 30 }] }],
    },
    ...nonDependants.flatMap(({ id, exempt = false }, index): Hypothesis[] => [
      {
        ...shared,
        code: exempt ? 'adult-not-exempt' : 'adult-exempt',
        about: id,
        text: exempt
          ? `A contribution is taken off for an adult of the case (number ${index + 1}) who is exempt.`
          : `No contribution is taken off for an adult of the case (number ${index + 1}).`,
        law,
        check,
        changes: [{ path: `nonDependants[${index}].exempt`, value: !exempt }],
      },
      {
        ...shared,
        code: 'adult-left-out',
        about: id,
        text: `The award leaves out another adult of the case (number ${index + 1}): no contribution, and no bedroom.`,
        law,
        check,
        changes: [{ path: 'nonDependants', value: nonDependants.filter((adult) => adult.id !== id) }],
      },
    ]),
  ];
}

function tenants({ home: { jointTenants, rentFreeWeeks = 0 } }: Case): Hypothesis[] {
  const shares: Hypothesis =
    jointTenants === undefined
      ? {
          ...shared,
          code: 'joint-tenancy',
          text: 'Half of the rent is counted: the tenancy is shared with somebody outside the household.',
          law: ucRegs('Sch 4 paras 24 and 35').text,
          check: tenancy,
          changes: [{ path: 'home.jointTenants', value: { all: 2, household: 1 } }],
        }
      : {
          ...shared,
          code: 'sole-tenancy',
          text: 'The whole rent is counted: the tenancy is not shared.',
          law: ucRegs('Sch 4 paras 24 and 35').text,
          check: tenancy,
          changes: [{ path: 'home.jointTenants', value: null }],
        };
  const free: Hypothesis = {
    ...shared,
    code: 'no-rent-free-weeks',
    text: 'The rent is counted for 52 weeks, without the rent-free weeks.',
    law: ucRegs('Sch 4 para 7').text,
    check: tenancy,
    changes: [{ path: 'home.rentFreeWeeks', value: null }],
  };
  return rentFreeWeeks > 0 ? [shares, free] : [shares];
}

/** The rent that would give the housing costs of the statement: all of it, or what is left of it after a reduction and contributions. */
function anotherRent({ statement, lines, present, entered: { home } }: Asked): Hypothesis[] {
  const housing = statement.lines.get('housing');
  if (housing === undefined || housing.isNil() || isSame(housing, lines.housing)) return [];
  const rent = present.the(monthlyRent);
  const counted = rent.less(present.the(underOccupancyReduction));
  const beside = rent.isNil() ? housing : rent.plus(housing.less(lines.housing).dividedBy(counted.shareOf(rent)).rounded(penny));
  const rents = isSame(beside, housing) || !beside.isMoreThan(nil) ? [housing] : [housing, beside];
  return rents.map((own): Hypothesis => {
    const { all = 1, household = 1 } = home.jointTenants ?? {};
    const whole = own
      .times(Count.of(`${all}`))
      .dividedBy(Count.of(`${household}`))
      .rounded(penny);
    return {
      ...shared,
      kind: 'amount',
      code: 'another-rent',
      text: `A rent of ${pounds(whole)} a month is counted.`,
      law: ucRegs('Sch 4 para 7').text,
      check: 'Look at the rent that the landlord has confirmed, and since when. A rise counts once it is reported.',
      changes: [
        { path: 'home.rent', value: { amount: whole.inPounds(), per: 'month' } },
        { path: 'home.rentFreeWeeks', value: null },
      ],
    };
  });
}

const penny = nearestPenny(ucRegs('Sch 4 para 7'));
