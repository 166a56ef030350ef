import { asRate, conversion, Money, Rate, type Figure } from '../engine/index.ts';
import { isBlind, jobsOf, payInterval, type Person } from '../facts/index.ts';
import { convention, incomeTaxAct, taxCreditsIncomeRegs } from '../instruments.ts';
import { payForPeriod, payPeriodToYear } from '../pay/index.ts';
import { amount, figure, fromMemory, ofTheYear, penny, rule } from './law.ts';
import { basicRate, netPayContributions, reliefAtSourceContributions } from './pension.ts';

const act = 'Finance Act 2011';
const ofYear = (id: string, title: string, provision: string, pounds: string, unverified?: string): Figure<Money<'year'>> =>
  amount('tax', id, title, 'year', incomeTaxAct(provision), pounds, act, unverified);
const rate = (id: string, title: string, proportion: string): Figure<Rate> =>
  figure(`year-2011.${id}`, title, asRate, incomeTaxAct('6'), ofTheYear('tax', proportion, act));

const allowance = ofYear('personal-allowance', 'personal allowance under 65', '35', '7475');
const allowanceLimit = ofYear('personal-allowance-limit', 'income above which the personal allowance falls', '35(2)', '100000', fromMemory);
const blindPersons = ofYear('blind-persons-allowance', "blind person's allowance", '38', '1980', fromMemory);
const basicLimit = ofYear('basic-rate-limit', 'basic rate limit', '10', '35000');
const higherLimit = ofYear('higher-rate-limit', 'higher rate limit', '10', '150000');
const higherRate = rate('higher-rate', 'higher rate', '0.40');
const additionalRate = rate('additional-rate', 'additional rate', '0.50');
const half = Rate.of('0.5');

const taxablePay = rule('year-2011.taxable-pay', 'taxable pay a year', incomeTaxAct('23'), (the, person: Person) =>
  Money.sum(
    'year',
    the(jobsOf, person).map((job) => the(payForPeriod, job).in(payPeriodToYear[the(payInterval, job)])),
  ).excessOver(the(netPayContributions, person)),
);

/** ITA 2007 ss 35 and 38: the allowance falls by half of adjusted net income above £100,000. */
const allowances = rule('year-2011.allowances', 'allowances', incomeTaxAct('35 and 38'), (the, person: Person) => {
  const adjusted = the(taxablePay, person).excessOver(the(reliefAtSourceContributions, person));
  const hundredThousand = Money.of('100000', 'year');
  const own = adjusted.isMoreThan(hundredThousand)
    ? the(allowance).excessOver(half.of(adjusted.excessOver(the(allowanceLimit))))
    : the(allowance);
  return the(isBlind, person) ? own.plus(the(blindPersons)) : own;
});

const taxOfYear = rule('year-2011.income-tax-a-year', 'income tax a year', incomeTaxAct('23'), (the, person: Person) => {
  const taxable = the(taxablePay, person).excessOver(the(allowances, person));
  // Finance Act 2004 s 192(4): contributions with relief at source raise the limits.
  const extension = the(reliefAtSourceContributions, person);
  const [first, second] = [the(basicLimit).plus(extension), the(higherLimit).plus(extension)];
  return the(basicRate)
    .of(taxable.atMost(first))
    .plus(the(higherRate).of(taxable.atMost(second).excessOver(first)), the(additionalRate).of(taxable.excessOver(second)));
});

const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));

/** Income tax of 2011-12 a month. */
export const incomeTax = rule('year-2011.income-tax', 'income tax', incomeTaxAct('23'), (the, person: Person) =>
  the(taxOfYear, person).in(twelfth).rounded(penny),
);

/** Pay a year for tax credits. */
export const grossPayOfYear = rule(
  'year-2011.gross-pay-of-year',
  'pay a year less pension contributions',
  taxCreditsIncomeRegs('3(7)(c)'),
  (the, person: Person) => the(taxablePay, person).excessOver(the(reliefAtSourceContributions, person)),
);
