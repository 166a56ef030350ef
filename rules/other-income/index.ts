import { lawDatedBy, Money, Refused } from '../engine/index.ts';
import { adults, otherIncomeEntered, type Person } from '../facts/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { maintenance, occupationalPension, statePension } from './entered.ts';
import { rentReceived } from './rent-received.ts';
import { savingsInterest } from './savings-interest.ts';

export { maternityAllowance, occupationalPension, occupationalPensionAWeek, statePension } from './entered.ts';
export { taxableRent } from './rent-received.ts';
export { savingsInterest } from './savings-interest.ts';

const { rule } = lawDatedBy('day');

/** Reg 66(1)(a), (b)(viii) and (d): other income of a person a month that UC counts pound for pound. */
const countedOf = rule('other-income.counted-of', 'other income that UC counts', ucRegs('66(1)'), (the, person: Person) => {
  the(isCovered, person);
  return the(occupationalPension, person).plus(the(statePension, person), the(maternityAllowancePaid, person), the(maintenance, person));
});

/** Reg 66: other income of the household a month that UC counts pound for pound. */
export const countedByUniversalCredit = rule('other-income.counted-by-uc', 'other income that UC counts', ucRegs('66'), (the) =>
  Money.sum(
    'month',
    the(adults).map((person) => the(countedOf, person)),
  ),
);

/** All other income of a person a month, as entered. */
export const otherIncome = rule(
  'other-income',
  'other income',
  convention('typical month: a twelfth of the year, to the penny'),
  (the, person: Person) => the(countedOf, person).plus(the(savingsInterest, person), the(rentReceived, person)),
);

/** Kinds of income whose rules are not in Taper are refused, not left out. */
const isCovered = rule(
  'other-income.is-covered',
  'the kinds of other income are covered',
  convention('scope of this edition'),
  (the, person: Person) => {
    if (the(otherIncomeEntered, person).some(({ kind }) => kind === 'student-income')) {
      throw new Refused(
        'full-time-student',
        `${person.path}.otherIncome`,
        'Student loans and grants as income are not covered. Ask a benefits adviser or the student union.',
      );
    }
    return true;
  },
);
