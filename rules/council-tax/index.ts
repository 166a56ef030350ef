import { conversion, lawDatedBy, type Money } from '../engine/index.ts';
import { councilTaxEntered, councilTaxReductionEntered } from '../facts/index.ts';
import { convention, localGovernmentFinanceAct } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const twelfth = conversion('year', 'month', '1', '12', convention('typical month: a twelfth of the year'));

/** Council tax a month, before any reduction. */
export const councilTax = rule('council-tax', 'council tax', convention('typical month: a twelfth of the year, to the penny'), (the) =>
  the(councilTaxEntered).in(twelfth).rounded(penny),
);

/** Council tax goes by days: a week is 7/365 of the year. */
const byDays = {
  week: conversion('week', 'month', '365', '84', convention('council tax by days: a week is 7/365 of the year')),
  fortnight: conversion('fortnight', 'month', '365', '168', convention('council tax by days: a week is 7/365 of the year')),
  'four-weeks': conversion('four-weeks', 'month', '365', '336', convention('council tax by days: a week is 7/365 of the year')),
};
const otherwise = toMonths(convention('typical month: a twelfth of the year, to the penny'));

/** Local Government Finance Act 1992 s 13A: the reduction as typed for the situation, never more than the tax; undefined where none was. */
export const reductionTyped = rule(
  'council-tax-reduction-typed',
  'council tax reduction as typed',
  localGovernmentFinanceAct('13A'),
  (the): Money<'month'> | undefined => {
    const entered = the(councilTaxReductionEntered);
    return entered === undefined ? undefined : inMonth(entered).rounded(penny).atMost(the(councilTax));
  },
);

function inMonth(reduction: Money): Money<'month'> {
  if (isPer(reduction, 'week')) return reduction.in(byDays.week);
  if (isPer(reduction, 'fortnight')) return reduction.in(byDays.fortnight);
  return isPer(reduction, 'four-weeks') ? reduction.in(byDays['four-weeks']) : otherwise(reduction);
}

const isPer = <P extends 'week' | 'fortnight' | 'four-weeks'>(money: Money, per: P): money is Money<P> => money.per === per;
