import { lawDatedBy, Money } from '../engine/index.ts';
import { businessesOf, jobsOf, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { incomeTaxAct, incomeTaxEarningsAct } from '../instruments.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { occupationalPensionAYear, statePensionAYear, taxableRent } from '../other-income/index.ts';
import { taxablePay } from '../pensions/index.ts';
import { toYears } from '../periods/index.ts';
import { taxableProfit } from '../self-employment/index.ts';
import { taxableSupplement } from './taxable-supplement.ts';

const { rule } = lawDatedBy('day');
const yearly = toYears(incomeTaxEarningsAct('661'));

/** Pay of all jobs a year, after salary sacrifice and contributions taken before tax. */
const employmentIncome = rule('income-tax.employment-income', 'taxable pay', incomeTaxEarningsAct('62'), (the, person: Person) =>
  Money.sum(
    'year',
    the(jobsOf, person).map((job) => the(taxablePay, job)),
  ),
);

/** Pay and the profit of any business, a year: income for which somebody works. */
export const incomeFromWork = rule('income-tax.income-from-work', 'taxable pay and profit', incomeTaxAct('23'), (the, person: Person) =>
  the(businessesOf, person).length === 0 ? the(employmentIncome, person) : the(employmentIncome, person).plus(the(taxableProfit, person)),
);

/**
 * ITEPA 2003 ss 577 and 660: State Pension, Carer's Allowance, New Style ESA and New Style JSA are taxed; PIP, DLA, UC, Child Benefit
 * and Maternity Allowance are not.
 */
const taxableBenefits = rule('income-tax.taxable-benefits', 'taxable benefits', incomeTaxEarningsAct('660'), (the, person: Person) =>
  Money.sum('year', [
    the(statePensionAYear, person),
    yearly(the(carersAllowance, person)),
    the(taxableSupplement, person),
    yearly(the(newStyleEsa, person)),
    yearly(the(newStyleJsa, person)),
  ]),
);

/** Pay, profit and the benefits whose tax is collected with it: all income that is charged to tax but a pension from a former job. */
export const incomeWithoutPension = rule(
  'income-tax.income-without-pension',
  'taxable income but for a pension',
  incomeTaxAct('23'),
  (the, person: Person) => the(incomeFromWork, person).plus(the(taxableBenefits, person)),
);

/** ITA 2007 s 23 step 2: income of the year that is charged to tax. Interest within the allowances for savings is left out. */
export const totalIncome = rule('income-tax.total-income', 'total income', incomeTaxAct('23'), (the, person: Person) =>
  the(incomeWithoutPension, person).plus(the(occupationalPensionAYear, person), the(taxableRent, person)),
);
