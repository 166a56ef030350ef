import { conversion, lawDatedBy, Money, type The } from '../engine/index.ts';
import { allowanceGoesToPay, type Person } from '../facts/index.ts';
import { convention, incomeTaxAct } from '../instruments.ts';
import { occupationalPension } from '../other-income/index.ts';
import { penny } from '../pay/index.ts';
import { allowanceAfterTransfer, blindPersonsAllowance, receivesMarriageAllowance } from './allowances.ts';
import { taxByBands } from './bands.ts';
import { basicRate, marriageAllowanceFigure, personalAllowanceFigure } from './figures.ts';
import { incomeFromWork, incomeWithoutPension, totalIncome } from './income.ts';

const { rule } = lawDatedBy('day');

const taxableIncome = rule('income-tax.taxable-income', 'taxable income', incomeTaxAct('23'), (the, person: Person) =>
  the(totalIncome, person).excessOver(the(allowanceAfterTransfer, person)),
);

/** ITA 2007 s 55B(5): what the recipient's tax falls by, never below nil. */
const marriageAllowanceReduction = rule(
  'income-tax.marriage-allowance-reduction',
  'marriage allowance',
  incomeTaxAct('55B'),
  (the, person: Person) => (the(receivesMarriageAllowance, person) ? the(basicRate).of(the(marriageAllowanceFigure)) : Money.nil('year')),
);

/** ITA 2007 s 23: a person's liability for the year. */
export const incomeTaxOfYear = rule('income-tax.of-year', 'income tax for the year', incomeTaxAct('23'), (the, person: Person) =>
  taxByBands(the, person, the(taxableIncome, person)).excessOver(the(marriageAllowanceReduction, person)),
);

const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));

/** A twelfth of the year's liability. Codes and pay days belong to the calendar of a year, not to the typical month. */
export const incomeTax = rule('income-tax', 'income tax', convention('typical month: a twelfth of the year'), (the, person: Person) =>
  the(incomeTaxOfYear, person).in(twelfth).rounded(penny),
);

/**
 * Tax in respect of work a month, which is what UC takes off earnings (UC Regs regs 55(5)(b) and 57(2)): that on pay, profit and the
 * benefits collected with it. A pension is taxed by its own payer.
 */
export const incomeTaxOnEmployment = rule(
  'income-tax.on-employment',
  'income tax on pay',
  convention('typical month: a twelfth of the year'),
  (the, person: Person) => {
    if (the(occupationalPension, person).isNil() || !the(allowanceGoesToPay, person)) return the(incomeTax, person);
    const taxable = the(incomeWithoutPension, person).excessOver(the(allowanceAfterTransfer, person));
    return taxByBands(the, person, taxable).excessOver(the(marriageAllowanceReduction, person)).in(twelfth).rounded(penny);
  },
);

/** Tax on pay and profit alone, as if it were the whole income, a year: what the earnings of a carer are reckoned net of. */
export const incomeTaxOnPayAlone = rule(
  'income-tax.on-pay-alone',
  'income tax on the pay alone',
  incomeTaxAct('23'),
  (the, person: Person) => incomeTaxOnWorkOf(the, person, the(incomeFromWork, person).excessOver(the(blindPersonsAllowance, person))),
);

/** Tax a year on earnings or profits of this amount as if they were the whole income, with the ordinary allowance. */
export const incomeTaxOnWorkOf = (the: The, person: Person, earnings: Money<'year'>): Money<'year'> =>
  taxByBands(the, person, earnings.excessOver(the(personalAllowanceFigure)));
