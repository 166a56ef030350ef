import { lawDatedBy, Money, Refused, type The } from '../engine/index.ts';
import { maintenanceIsForAnAdult, otherIncomeEntered, type Person } from '../facts/index.ts';
import { incomeTaxEarningsAct, overlappingBenefitsRegs, ucRegs, welfareReformAct2007 } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { toMonths, toWeeks, toYears } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const monthly = toMonths(ucRegs('73'));
const weekly = toWeeks(welfareReformAct2007('3(3)'));
const yearly = toYears(incomeTaxEarningsAct('571'));

type Kind = 'occupational-pension' | 'state-pension' | 'maternity-allowance' | 'maintenance' | 'savings-interest' | 'rent-received';

/** Income of one kind a month, each amount to the penny. */
export const ofKind = (the: The, person: Person, kind: Kind): Money<'month'> =>
  Money.sum(
    'month',
    the(otherIncomeEntered, person)
      .filter((income) => income.kind === kind)
      .map(({ amount }) => monthly(amount).rounded(penny)),
  );

/** Income of one kind a year, as it accrues: not twelve of the months that are shown, each of which is to the penny. */
const aYearOf = (the: The, person: Person, kind: Kind): Money<'year'> =>
  Money.sum(
    'year',
    the(otherIncomeEntered, person)
      .filter((income) => income.kind === kind)
      .map(({ amount }) => yearly(amount)),
  );

/** Pension income from a former job a month. */
export const occupationalPension = rule('other-income.occupational-pension', 'occupational pension', ucRegs('67'), (the, person: Person) =>
  ofKind(the, person, 'occupational-pension'),
);

/** Pension from a former job a week, as New Style ESA and JSA count it (ESA Regs 2013 reg 74, JSA Regs 2013 reg 51(5)). */
export const occupationalPensionAWeek = rule(
  'other-income.occupational-pension-a-week',
  'occupational pension a week',
  welfareReformAct2007('3(3)'),
  (the, person: Person) =>
    Money.sum(
      'week',
      the(otherIncomeEntered, person)
        .filter(({ kind }) => kind === 'occupational-pension')
        .map(({ amount }) => weekly(amount)),
    ),
);

/** State Pension a month, as it is paid: retirement pension income, which UC counts in full. Nobody has it before State Pension age. */
export const statePension = rule('other-income.state-pension', 'State Pension', ucRegs('67(1)'), (the, person: Person) => {
  const entered = ofKind(the, person, 'state-pension');
  if (!entered.isNil() && !the(hasReachedPensionAge, person)) {
    throw new Refused(
      'state-pension',
      `${person.path}.otherIncome`,
      'State Pension was entered for somebody who has not reached State Pension age. Check the date of birth and the kind of income.',
    );
  }
  return entered;
});

/** ITEPA 2003 ss 571 and 578: the pension from a former job, and the State Pension, that accrue in the year: what is taxed. */
export const occupationalPensionAYear = rule(
  'other-income.occupational-pension-a-year',
  'occupational pension of the year',
  incomeTaxEarningsAct('571'),
  (the, person: Person) => aYearOf(the, person, 'occupational-pension'),
);
export const statePensionAYear = rule(
  'other-income.state-pension-a-year',
  'State Pension of the year',
  incomeTaxEarningsAct('578'),
  (the, person: Person) => (the(statePension, person).isNil() ? Money.nil('year') : aYearOf(the, person, 'state-pension')),
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
