import { lawDatedBy, Money, Refused } from '../engine/index.ts';
import { adults, otherIncomeEntered, studentStatus, type Person } from '../facts/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { maintenance, occupationalPension, statePension } from './entered.ts';
import { rentReceived } from './rent-received.ts';
import { savingsInterest } from './savings-interest.ts';

export {
  maintenance,
  maternityAllowance,
  occupationalPension,
  occupationalPensionAWeek,
  occupationalPensionAYear,
  statePension,
  statePensionAYear,
} from './entered.ts';
export { taxableRent } from './rent-received.ts';
export { savingsInterest } from './savings-interest.ts';

const { rule } = lawDatedBy('day');

/** Reg 66(1)(a), (b)(viii) and (d): other income of a person a month that UC counts pound for pound. */
const countedOf = rule('other-income.counted-of', 'other income that UC counts', ucRegs('66(1)'), (the, person: Person) => {
  the(isCovered, person);
  return the(occupationalPension, person).plus(the(statePension, person), the(maternityAllowancePaid, person), the(maintenance, person));
});

/** Regs 12 to 14 and 68 to 71: whether a full-time student can have UC, and with what student income. Not in Taper. */
const isNoFullTimeStudent = rule('other-income.is-no-full-time-student', 'nobody is a full-time student', ucRegs('12 to 14'), (the) => {
  const student = the(adults).find((adult) => the(studentStatus, adult) === 'full-time');
  if (student !== undefined) {
    throw new Refused(
      'full-time-student',
      student.path,
      'A full-time student can have Universal Credit only in certain cases, such as with a child, with a partner who does not study, or with a disability, and loans and grants count as income. Taper does not cover this. Ask a benefits adviser or the student union.',
    );
  }
  return true;
});

/** Reg 66: other income of the household a month that UC counts pound for pound. */
export const countedByUniversalCredit = rule('other-income.counted-by-uc', 'other income that UC counts', ucRegs('66'), (the) => {
  the(isNoFullTimeStudent);
  return Money.sum(
    'month',
    the(adults).map((person) => the(countedOf, person)),
  );
});

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
        person.path,
        'Student loans and grants as income are not covered. Ask a benefits adviser or the student union.',
      );
    }
    return true;
  },
);
