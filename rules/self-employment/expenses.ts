import { asMoney, asCount, lawDatedBy, Money } from '../engine/index.ts';
import { carMiles, expensesEntered, homeHours, motorcycleMiles, type Job } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { monthly, penny } from './month.ts';

const { figure, rule } = lawDatedBy('day');

const fromTheStart = '2013-04-29';
const a = (id: string, title: string, provision: string, pounds: string) =>
  figure(`self-employment.${id}`, title, asMoney('month'), ucRegs(provision), [[fromTheStart, pounds, 'SI 2013/376']]);
const number = (id: string, title: string, provision: string, text: string) =>
  figure(`self-employment.${id}`, title, asCount, ucRegs(provision), [[fromTheStart, text, 'SI 2013/376']]);

const firstMiles = number('first-miles', 'miles a month at the first rate', '59(2)(a)', '833');
const firstMile = a('first-mile', 'a mile by car, the first miles', '59(2)(a)', '0.45');
const furtherMile = a('further-mile', 'a mile by car, further miles', '59(2)(a)', '0.25');
const motorcycleMile = a('motorcycle-mile', 'a mile by motorcycle', '59(2)(b)', '0.24');

/** Reg 59(2): a flat rate for each business mile in place of what the vehicle cost. */
const mileage = rule('self-employment.mileage', 'flat rate for business miles', ucRegs('59(2)'), (the, business: Job) => {
  const miles = the(carMiles, business);
  const first = miles.atMost(the(firstMiles));
  return Money.sum('month', [
    the(firstMile).times(first),
    the(furtherMile).times(miles.less(first)),
    the(motorcycleMile).times(the(motorcycleMiles, business)),
  ]).rounded(penny);
});

const someHours = number('home-hours-some', 'hours a month at home, first step', '59(3)(a)', '25');
const moreHours = number('home-hours-more', 'hours a month at home, second step', '59(3)(b)', '50');
const mostHours = number('home-hours-most', 'hours a month at home, third step', '59(3)(c)', '100');
const forSomeHours = a('home-some', 'use of home, 25 to 50 hours', '59(3)(a)', '10');
const forMoreHours = a('home-more', 'use of home, more than 50 hours', '59(3)(b)', '18');
const forMostHours = a('home-most', 'use of home, more than 100 hours', '59(3)(c)', '26');

/** Reg 59(3): a flat sum for the use of the home, by the hours worked there in the month. */
const useOfHome = rule('self-employment.use-of-home', 'flat rate for the use of the home', ucRegs('59(3)'), (the, business: Job) => {
  const hours = the(homeHours, business);
  if (!the(mostHours).isAtLeast(hours)) return the(forMostHours);
  if (!the(moreHours).isAtLeast(hours)) return the(forMoreHours);
  return hours.isAtLeast(the(someHours)) ? the(forSomeHours) : Money.nil('month');
});

/** Regs 58 and 59: expenses paid wholly and exclusively for the business, and the flat rates, a month. */
export const expenses = rule('self-employment.expenses', 'allowable expenses', ucRegs('58'), (the, business: Job) =>
  Money.sum(
    'month',
    the(expensesEntered, business).map((expense) => monthly(expense).rounded(penny)),
  ).plus(the(mileage, business), the(useOfHome, business)),
);
