import { asMoney, conversion, lawDatedBy, Money, Refused, type The } from '../engine/index.ts';
import { adults, interestIsTaxFree, maintenanceIsForAnAdult, otherIncomeEntered, type Person } from '../facts/index.ts';
import { convention, incomeTaxAct, overlappingBenefitsRegs, ucRegs } from '../instruments.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';

const { figure, rule } = lawDatedBy('day');
const monthly = toMonths(ucRegs('73'));
const toYear = conversion('month', 'year', '12', '1', convention('typical month: a twelfth of the year'));

/** ITA 2007 s 12B: the savings allowance of a higher-rate taxpayer, which a basic-rate taxpayer exceeds by as much again. */
const smallestSavingsAllowance = figure('other-income.savings-allowance', 'savings allowance', asMoney('year'), incomeTaxAct('12B(3)'), [
  ['2016-04-06', '500', 'Finance Act 2016'],
]);

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

/** Maternity Allowance a month, as typed, before any overlap. */
export const maternityAllowance = rule(
  'other-income.maternity-allowance',
  'Maternity Allowance',
  overlappingBenefitsRegs('4'),
  (the, person: Person) => ofKind(the, person, 'maternity-allowance'),
);

/** Maintenance for an adult a month; maintenance for a child is ignored by UC (reg 66(1)(d)). */
export const maintenance = rule('other-income.maintenance', 'maintenance', ucRegs('66(1)(d)'), (the, person: Person) => {
  const entered = ofKind(the, person, 'maintenance');
  return entered.isNil() || the(maintenanceIsForAnAdult, person) ? entered : Money.nil('month');
});

/** Interest a month: for UC it is capital once paid (reg 72(3)). Above the allowance that everybody has it can be taxed: refused. */
export const savingsInterest = rule('other-income.savings-interest', 'interest on savings', incomeTaxAct('12B'), (the, person: Person) => {
  const interest = ofKind(the, person, 'savings-interest');
  if (interest.isNil() || !the(interestIsTaxFree, person)) return interest;
  if (interest.in(toYear).isMoreThan(the(smallestSavingsAllowance))) {
    throw new Refused(
      'savings-interest',
      `${person.path}.otherIncome`,
      'Interest on savings above £500 a year can be taxed, which Taper does not work out yet. Ask a benefits adviser.',
    );
  }
  return interest;
});

/** All other income of a person a month, as entered. */
export const otherIncome = rule(
  'other-income',
  'other income',
  convention('typical month: a twelfth of the year, to the penny'),
  (the, person: Person) => {
    the(isCovered, person);
    return the(occupationalPension, person).plus(
      the(maternityAllowancePaid, person),
      the(maintenance, person),
      the(savingsInterest, person),
    );
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

/** Reg 66: other income of the household a month that UC counts pound for pound. */
export const countedByUniversalCredit = rule('other-income.counted-by-uc', 'other income that UC counts', ucRegs('66'), (the) =>
  Money.sum(
    'month',
    the(adults).map((person) => {
      the(isCovered, person);
      return the(occupationalPension, person).plus(the(maternityAllowancePaid, person), the(maintenance, person));
    }),
  ),
);
