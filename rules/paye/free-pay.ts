import { conversion, Count, lawDatedBy, Money, wholePenceUp } from '../engine/index.ts';
import { payeSpecification } from '../instruments.ts';
import { codeOfJob } from './code.ts';
import type { PayDay } from './pay-day.ts';

const { rule } = lawDatedBy('day');
const law = payeSpecification('para 4');
const up = wholePenceUp(law);
const part = {
  '52': conversion('year', 'sum', '1', '52', law),
  '12': conversion('year', 'sum', '1', '12', law),
};

const block = Money.of('5000', 'year');
const oneCode = Money.of('10', 'year');
const nine = Money.of('9', 'year');

/**
 * Free pay of one week or month of a code, or what a K code adds: the whole blocks of £5,000 and the rest, with £9 added as the
 * letter of the code stands for the last digit, each up to the penny.
 */
const ofOnePeriod = rule('paye.pay-adjustment-of-period', 'pay adjustment for a week or month', law, (the, { job, aYear }: PayDay) => {
  const { tax } = the(codeOfJob, job);
  const yearly = tax.kind === 'after-free-pay' ? tax.allowance : tax.kind === 'on-added-pay' ? tax.addition : Money.nil('year');
  if (yearly.isNil()) return Money.nil('sum');
  const blocks = yearly.less(oneCode).wholePartsOf(block);
  const rest = yearly.less(block.times(blocks));
  return rest.plus(nine).in(part[aYear]).rounded(up).plus(block.in(part[aYear]).rounded(up).times(blocks));
});

/** Whether the pay day stands for itself: codes marked W1, M1 or X, and weeks beyond the tables. */
export const standsForItself = rule(
  'paye.stands-for-itself',
  'the pay day stands for itself',
  payeSpecification('paras 8 and 14'),
  (the, payDay: PayDay) => !the(codeOfJob, payDay.job).isCumulative || payDay.isBeyondTheTables,
);

/** How many weeks or months of free pay and of the bands count: those to date, or those of the pay alone. */
export const periodsCounted = rule(
  'paye.periods-counted',
  'weeks or months counted',
  payeSpecification('paras 4 and 8'),
  (the, payDay: PayDay) => Count.of(the(standsForItself, payDay) ? payDay.of : payDay.toDate),
);

/** Free pay, or the addition of a K code, for the periods counted. */
export const payAdjustment = rule('paye.pay-adjustment', 'pay adjustment', law, (the, payDay: PayDay) =>
  the(ofOnePeriod, payDay).times(the(periodsCounted, payDay)),
);
