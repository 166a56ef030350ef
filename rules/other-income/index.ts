import { lawDatedBy, Money, Refused, type The } from '../engine/index.ts';
import { adults, otherIncomeEntered, type Person } from '../facts/index.ts';
import { convention, overlappingBenefitsRegs, ucRegs } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const monthly = toMonths(ucRegs('73'));

type Kind = 'occupational-pension' | 'maternity-allowance' | 'maintenance' | 'savings-interest';

const ofKind = (the: The, person: Person, kind: Kind): Money<'month'> =>
  Money.sum(
    'month',
    the(otherIncomeEntered, person)
      .filter((income) => income.kind === kind)
      .map(({ amount }) => monthly(amount).rounded(penny)),
  );

/** Pension income from a former job a month. */
export const occupationalPension = rule('other-income.occupational-pension', 'occupational pension', ucRegs('67'), (the, person: Person) =>
  ofKind(the, person, 'occupational-pension'),
);

/** Maternity Allowance a month, as typed. */
export const maternityAllowance = rule(
  'other-income.maternity-allowance',
  'Maternity Allowance',
  overlappingBenefitsRegs('4'),
  (the, person: Person) => ofKind(the, person, 'maternity-allowance'),
);

/** Maintenance for an adult a month; maintenance for a child is ignored by UC (reg 66(1)(d)). */
export const maintenance = rule('other-income.maintenance', 'maintenance', ucRegs('66(1)(d)'), (the, person: Person) =>
  ofKind(the, person, 'maintenance'),
);

const savingsInterest = rule('other-income.savings-interest', 'interest on savings', ucRegs('72(3)'), (the, person: Person) =>
  ofKind(the, person, 'savings-interest'),
);

/** All other income of a person a month, as entered. */
export const otherIncome = rule(
  'other-income',
  'other income',
  convention('typical month: a twelfth of the year, to the penny'),
  (the, person: Person) => {
    the(isCovered, person);
    return the(occupationalPension, person).plus(the(maternityAllowance, person), the(maintenance, person), the(savingsInterest, person));
  },
);

/** Kinds of income whose rules are not in Taper yet are refused, not left out. */
const isCovered = rule(
  'other-income.is-covered',
  'the kinds of other income are covered',
  convention('scope of this edition'),
  (the, person: Person) => {
    for (const { kind } of the(otherIncomeEntered, person)) {
      const refusal = refusedKinds[kind];
      if (refusal !== undefined) throw new Refused(refusal.code, `${person.path}.otherIncome`, refusal.text);
    }
    return true;
  },
);

const refusedKinds: Readonly<Record<string, { code: string; text: string } | undefined>> = {
  'state-pension': {
    code: 'state-pension',
    text: 'State Pension goes with pension-age rules, which Taper does not cover. Ask a benefits adviser about Pension Credit.',
  },
  'rent-received': { code: 'rent-received', text: 'Rent from a property or a lodger is not covered yet. Ask a benefits adviser.' },
  'student-income': {
    code: 'full-time-student',
    text: 'Student loans and grants as income are not covered. Ask a benefits adviser or the student union.',
  },
};

/** Whether anyone has an income that UC counts pound for pound, of those entered by kind. */
export const countedByUniversalCredit = rule('other-income.counted-by-uc', 'other income that UC counts', ucRegs('66'), (the) =>
  Money.sum(
    'month',
    the(adults).map((person) => {
      the(isCovered, person);
      return the(occupationalPension, person).plus(the(maternityAllowance, person), the(maintenance, person));
    }),
  ),
);
