import { asMoney, lawDatedBy, Money } from '../engine/index.ts';
import { businessesOf, profitEntered, receipts, type Job, type Person } from '../facts/index.ts';
import { tradingIncomeAct, ucRegs } from '../instruments.ts';
import { expenses } from './expenses.ts';
import { monthly, penny, toYear } from './month.ts';

const { figure, rule } = lawDatedBy('day');

const receiptsAMonth = rule('self-employment.receipts', 'receipts of the business', ucRegs('57(4)'), (the, business: Job) =>
  monthly(the(receipts, business)).rounded(penny),
);

/** Reg 57(2) step 1: the profit of one trade a month, as entered or as receipts less expenses; a loss is below nil. */
const profitOrLoss = rule('self-employment.profit-or-loss', 'profit or loss of the business', ucRegs('57(2)'), (the, business: Job) => {
  const entered = the(profitEntered, business);
  return entered === undefined ? the(receiptsAMonth, business).less(the(expenses, business)) : monthly(entered).rounded(penny);
});

/** The profit of one business a month, never below nil: what a pension contribution can be a share of. */
export const profitOfBusiness = rule(
  'self-employment.profit-of-business',
  'profit of the business',
  ucRegs('57(2)'),
  (the, business: Job) => the(profitOrLoss, business).atLeast(Money.nil('month')),
);

/** Reg 57(2) steps 1 and 2: the profits of all trades of a person a month, a loss of one set against another. */
export const profit = rule('self-employment.profit', 'profit from self-employment', ucRegs('57(2)'), (the, person: Person) =>
  Money.sum(
    'month',
    the(businessesOf, person).map((business) => the(profitOrLoss, business)),
  ).atLeast(Money.nil('month')),
);

const tradingAllowance = figure('self-employment.trading-allowance', 'trading allowance', asMoney('year'), tradingIncomeAct('783AF'), [
  ['2017-04-06', '1000', 'Finance (No. 2) Act 2017'],
]);

/** Receipts less the trading allowance, a year, for one who would rather have it than the expenses. */
const receiptsLessAllowance = rule(
  'self-employment.receipts-less-allowance',
  'receipts less the trading allowance',
  tradingIncomeAct('783AH'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(businessesOf, person).map((business) => the(receiptsAMonth, business)),
    )
      .in(toYear)
      .excessOver(the(tradingAllowance)),
);

/** ITTOIA 2005 ss 5 to 8 and 783A: profit of the year that is taxed. The trading allowance takes the place of expenses where it is more. */
export const taxableProfit = rule('self-employment.taxable-profit', 'taxable profit', tradingIncomeAct('5'), (the, person: Person) => {
  const ofYear = the(profit, person).in(toYear);
  const receiptsAreKnown = the(businessesOf, person).every((business) => the(profitEntered, business) === undefined);
  return receiptsAreKnown ? ofYear.atMost(the(receiptsLessAllowance, person)) : ofYear;
});
