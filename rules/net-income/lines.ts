import { lawDatedBy, Money, type The } from '../engine/index.ts';
import { childcareCharges, children, nationOfBenefitAmounts, workCostsEntered, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { incomeTax } from '../income-tax/index.ts';
import { convention } from '../instruments.ts';
import { nationalInsurance } from '../national-insurance/index.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { grossPay, penny } from '../pay/index.ts';
import { pensionContribution } from '../pensions/index.ts';
import { toMonths } from '../periods/index.ts';
import { studentLoan } from '../student-loans/index.ts';

const { rule } = lawDatedBy('day');
const typicalMonth = convention('typical month: a twelfth of the year, to the penny');
const monthly = toMonths(typicalMonth);

/** What is left of pay: gross pay less tax, National Insurance, pension contributions and student loan. */
export const netPay = rule('net-pay', 'take-home pay', typicalMonth, (the, person: Person) =>
  the(grossPay, person).less(
    the(incomeTax, person),
    the(nationalInsurance, person),
    the(pensionContribution, person),
    the(studentLoan, person),
  ),
);

/** A benefit that is set for a week, a month. Those of Northern Ireland are taken to be alike, which is listed where one is paid. */
function benefitAMonth(the: The, weekly: Money<'week'>): Money<'month'> {
  if (!weekly.isNil()) the(nationOfBenefitAmounts);
  return monthly(weekly).rounded(penny);
}

export const carersAllowanceAMonth = rule('carers-allowance', "Carer's Allowance", typicalMonth, (the, person: Person) =>
  benefitAMonth(the, the(carersAllowance, person)),
);
export const newStyleEsaAMonth = rule('new-style-esa', 'New Style ESA', typicalMonth, (the, person: Person) =>
  benefitAMonth(the, the(newStyleEsa, person)),
);
export const newStyleJsaAMonth = rule('new-style-jsa', 'New Style JSA', typicalMonth, (the, person: Person) =>
  benefitAMonth(the, the(newStyleJsa, person)),
);

/** What is paid for childcare a month, before any help with it. */
export const childcareCosts = rule('childcare-costs', 'childcare', typicalMonth, (the) =>
  Money.sum(
    'month',
    the(children).flatMap((child) => the(childcareCharges, child).map((charge) => monthly(charge).rounded(penny))),
  ),
);

export const workCosts = rule('work-costs', 'costs of working', typicalMonth, (the) =>
  Money.sum(
    'month',
    the(workCostsEntered).map((cost) => monthly(cost).rounded(penny)),
  ),
);
