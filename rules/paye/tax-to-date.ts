import { conversion, lawDatedBy, Money, Rate, wholePence, wholePounds, wholePoundsUp, type Count, type The } from '../engine/index.ts';
import { earlierThisTaxYear } from '../facts/index.ts';
import { bandsOfYear } from '../income-tax/index.ts';
import { payeRegs, payeSpecification } from '../instruments.ts';
import { taxablePayForPeriod } from '../pensions/index.ts';
import { codeOfJob } from './code.ts';
import { payAdjustment, periodsCounted, standsForItself } from './free-pay.ts';
import type { PayDay } from './pay-day.ts';
import { rateOf } from './tax-code.ts';

const { rule } = lawDatedBy('day');
const specification = payeSpecification('para 4');
const asSum = conversion('pay-period', 'sum', '1', '1', payeRegs('23'));
const poundsOnly = wholePounds(specification);
const toNextPound = wholePoundsUp(specification);
const down = wholePence(specification);
const half = Rate.of('0.5');

/** Taxable pay of this pay day. */
const payOfDay = rule('paye.pay-of-day', 'taxable pay of the pay day', payeRegs('23'), (the, { job }: PayDay) =>
  the(taxablePayForPeriod, job).in(asSum),
);

/** Taxable pay of the tax year up to and including this pay day, a former job's among it. */
const payToDate = rule('paye.pay-to-date', 'taxable pay to date', payeRegs('23'), (the, payDay: PayDay): Money<'sum'> => {
  const before = payDay.previous === undefined ? the(earlierThisTaxYear, payDay.job).pay : the(payToDate, payDay.previous);
  return before.plus(the(payOfDay, payDay));
});

/** What the code leaves to be taxed, whole pounds. */
const taxedPay = rule('paye.taxed-pay', 'pay that is taxed', specification, (the, payDay: PayDay) => {
  const pay = the(standsForItself, payDay) ? the(payOfDay, payDay) : the(payToDate, payDay);
  const { tax } = the(codeOfJob, payDay.job);
  if (tax.kind === 'on-added-pay') return pay.plus(the(payAdjustment, payDay)).rounded(poundsOnly);
  return (tax.kind === 'after-free-pay' ? pay.excessOver(the(payAdjustment, payDay)) : pay).rounded(poundsOnly);
});

/** Tax on the pay that is taxed, for the weeks or months counted. */
const taxDue = rule('paye.tax-due', 'tax due on pay', payeSpecification('paras 4 to 11'), (the, payDay: PayDay) => {
  const code = the(codeOfJob, payDay.job);
  if (code.tax.kind === 'none') return Money.nil('sum');
  const rate = rateOf(the, code);
  const pay = the(taxedPay, payDay);
  if (rate !== undefined) return rate.of(pay).rounded(down);
  return byBands(the, payDay, pay).rounded(down);
});

/** Each band has as much of its year as weeks or months are counted; a band that ends within a pound takes in that pound. */
function byBands(the: The, payDay: PayDay, pay: Money<'sum'>): Money<'sum'> {
  const periods = the(periodsCounted, payDay);
  const wholeYear = conversion('year', 'sum', '1', payDay.aYear, specification);
  const limitOf = (yearly: Money<'year'>, counted: Count): Money<'sum'> => yearly.times(counted).in(wholeYear);
  const taxes: Money<'sum'>[] = [];
  let below: Money<'sum'> | undefined;
  for (const { rate, upTo } of bandsOfYear(the, the(codeOfJob, payDay.job).rates)) {
    const inBand = (amount: Money<'sum'>): Money<'sum'> => (below === undefined ? amount : amount.excessOver(below));
    const limit = upTo === undefined ? undefined : limitOf(upTo, periods);
    if (limit === undefined || !pay.isMoreThan(limit.rounded(toNextPound))) {
      taxes.push(rate.of(inBand(pay)));
      break;
    }
    taxes.push(rate.of(inBand(limit)));
    below = limit;
  }
  return Money.sum('sum', taxes);
}

/** Tax taken in the tax year before this pay day, a former job's among it. */
const takenBefore = rule('paye.taken-before', 'tax taken before', payeRegs('23'), (the, { job, previous }: PayDay): Money<'sum'> =>
  previous === undefined ? the(earlierThisTaxYear, job).tax : the(takenBefore, previous).plus(the(taxOfPayDay, previous)),
);

/**
 * PAYE Regs 2003 regs 23 and 26: tax taken on a pay day; below nil it is paid back. Never more than half of the pay (reg 2(1),
 * the overriding limit).
 */
export const taxOfPayDay = rule('paye.tax-of-pay-day', 'tax of the pay day', payeRegs('23 and 26'), (the, payDay: PayDay): Money<'sum'> => {
  const due = the(standsForItself, payDay) ? the(taxDue, payDay) : the(taxDue, payDay).less(the(takenBefore, payDay));
  return due.atMost(half.of(the(payOfDay, payDay)).rounded(down));
});
