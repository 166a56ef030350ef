import { asMoney, conversion, lawDatedBy, Refused } from '../engine/index.ts';
import { interestIsTaxFree, type Person } from '../facts/index.ts';
import { convention, incomeTaxAct } from '../instruments.ts';
import { ofKind } from './entered.ts';

const { figure, rule } = lawDatedBy('day');
const toYear = conversion('month', 'year', '12', '1', convention('typical month: a twelfth of the year'));

/** ITA 2007 s 12B: the savings allowance of a higher-rate taxpayer, which a basic-rate taxpayer exceeds by as much again. */
const smallestSavingsAllowance = figure('other-income.savings-allowance', 'savings allowance', asMoney('year'), incomeTaxAct('12B(3)'), [
  ['2016-04-06', '500', 'Finance Act 2016'],
]);

/** Interest a month: for UC it is capital once paid (reg 72(3)). Above the allowance that everybody has it can be taxed: refused. */
export const savingsInterest = rule('other-income.savings-interest', 'interest on savings', incomeTaxAct('12B'), (the, person: Person) => {
  const interest = ofKind(the, person, 'savings-interest');
  if (interest.isNil() || !the(interestIsTaxFree, person)) return interest;
  if (interest.in(toYear).isMoreThan(the(smallestSavingsAllowance))) {
    throw new Refused(
      'savings-interest',
      `${person.path}.otherIncome`,
      'Interest on savings above £500 a year can be taxed, which Taper does not work out yet. Ask a benefits adviser.',
    );
  }
  return interest;
});
