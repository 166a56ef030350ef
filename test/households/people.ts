import type { CaseInput } from '#shared/case/schema';
import type { Dice } from './dice.ts';

/** The people of a household that is made up. */

type Person = CaseInput['client'];

export function person(the: Dice, asAt: string): Person {
  const age = the.chance(0.02) ? the.whole(16, 70) : the.whole(18, 65);
  const capability = the.pick(['none', 'none', 'none', 'lcw', 'lcwra'] as const);
  const disability = the.whole(0, 9);
  return {
    ...(the.chance(0.5)
      ? { age }
      : { born: the.date(`${Number(asAt.slice(0, 4)) - age - 1}-06-01`, `${Number(asAt.slice(0, 4)) - age}-01-31`) }),
    capability,
    ...(capability === 'lcw' && { lcwElement: the.chance(0.4) }),
    ...(capability === 'lcwra' && { lcwraRate: the.pick(['protected', 'new'] as const) }),
    ...(disability < 2 && {
      pip: {
        dailyLiving: the.pick(['none', 'standard', 'enhanced'] as const),
        mobility: the.pick(['none', 'standard', 'enhanced'] as const),
      },
    }),
    ...(disability === 2 && {
      dla: { care: the.pick(['none', 'lowest', 'middle', 'highest'] as const), mobility: the.pick(['none', 'lower', 'higher'] as const) },
    }),
    ...(the.chance(0.15) && { caring: { hoursPerWeek: the.pick(['20', '35', '50']), carersAllowance: the.chance(0.6) } }),
    ...(the.chance(0.05) && { newStyleEsa: the.pick(['assessment', 'work-related', 'support'] as const) }),
    ...(the.chance(0.03) && { newStyleJsa: true }),
    ...(the.chance(0.1) && {
      otherIncome: [
        {
          kind: the.pick(['occupational-pension', 'maternity-allowance', 'maintenance', 'savings-interest'] as const),
          amount: the.pounds(1, 200),
          per: the.pick(['week', 'month'] as const),
        },
      ],
    }),
    ...(the.chance(0.2) && {
      studentLoans: [the.pick(['plan-1', 'plan-2', 'plan-4', 'plan-5'] as const), ...(the.chance(0.2) ? (['postgraduate'] as const) : [])],
    }),
    ...(the.chance(0.1) && { sharedRateException: true }),
  };
}

/** Income that came later, thrown with dice of its own so that the other throws do not move. */
export function withIncome(the: Dice, someone: Person): Person {
  const rent = the.chance(0.05) ? [{ kind: 'rent-received' as const, amount: the.pounds(1, 700), per: 'month' as const }] : [];
  const isOnEsa = someone.newStyleEsa !== undefined;
  return {
    ...someone,
    ...(rent.length > 0 && { otherIncome: [...(someone.otherIncome ?? []), ...rent] }),
    ...(isOnEsa && the.chance(0.5) && { esaSince: the.date('2023-06-01', '2026-12-31') }),
    ...(isOnEsa && the.chance(0.2) && { esaWorkRelatedComponent: true }),
    ...(the.chance(0.05) && { student: the.chance(0.2) ? ('full-time' as const) : ('part-time' as const) }),
    ...(someone.caring !== undefined &&
      the.chance(0.2) && { caring: { ...someone.caring, careCosts: { amount: the.pounds(1, 150), per: 'week' as const } } }),
  };
}

/** Now and then a partner whom the claim leaves out, or one over State Pension age; from dice of its own. */
export function inOrOutOfTheClaim(the: Dice, partner: Person, asAt: string): Person {
  if (the.chance(0.06)) return { ...partner, inClaim: false };
  if (!the.chance(0.06)) return partner;
  const { age: _, ...rest } = partner;
  const year = Number(asAt.slice(0, 4));
  return { ...rest, born: the.date(`${year - 75}-01-01`, `${year - 66}-12-31`) };
}

/** The history of LCWRA, from dice of its own. */
export function withCapability(the: Dice, person: Person, asAt: string): Person {
  if (person.capability !== 'lcwra') return person;
  const year = Number(asAt.slice(0, 4));
  return {
    ...person,
    ...(the.chance(0.5) && { capabilitySince: the.date(`${year - 1}-06-01`, asAt) }),
    ...(the.chance(0.1) && { waitDoesNotApply: true }),
    ...(the.chance(0.1) && { severeConditions: true }),
    ...(the.chance(0.05) && { terminallyIll: true }),
    ...(the.chance(0.1) && {
      lcwraBreak: {
        from: the.date('2026-04-06', '2026-06-30'),
        to: the.date('2026-07-01', '2027-01-31'),
        because: the.pick(['earnings', 'other'] as const),
      },
    }),
  };
}

export function child(the: Dice, index: number, asAt: string): { id: string } & NonNullable<CaseInput['children']>[number] {
  const age = the.whole(0, 17);
  const year = Number(asAt.slice(0, 4)) - age;
  return {
    id: `child-${index + 1}`,
    ...(the.chance(0.8) ? { born: earlierOf(the.date(`${year - 1}-07-01`, `${year}-03-01`), asAt) } : { age: age > 15 ? 15 : age }),
    disability: the.pick(['none', 'none', 'none', 'none', 'none', 'none', 'lower', 'higher'] as const),
    ...(age >= 15 && { inEducation: true }),
    ...(the.chance(0.7) && { sex: the.pick(['female', 'male'] as const) }),
    ...(the.chance(0.05) && { limitException: true }),
  };
}

const earlierOf = (one: string, other: string): string => (one < other ? one : other);
