import { Count, lawDatedBy } from '../engine/index.ts';
import { rentEntered, rentFreeWeeks, serviceChargeNotCovered } from '../facts/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const monthly = toMonths(ucRegs('Sch 4 para 7(2)'));
const weeksOfTheYear = Count.of('52');

/** UC Regs Sch 4 para 7: the rent a month, rent-free weeks spread over the year. */
export const monthlyRent = rule('monthly-rent', 'rent a month', ucRegs('Sch 4 para 7'), (the) => {
  const rent = monthly(the(rentEntered));
  const free = the(rentFreeWeeks);
  return (free.isNil() ? rent : rent.times(weeksOfTheYear.less(free)).dividedBy(weeksOfTheYear)).rounded(penny);
});

const chargeAMonth = toMonths(convention('typical month: a twelfth of the year, to the penny'));

/** What the household pays for its home a month: rent, and service charges that no benefit covers. */
export const rentPaid = rule('rent', 'rent', convention('typical month: a twelfth of the year, to the penny'), (the) =>
  the(monthlyRent).plus(chargeAMonth(the(serviceChargeNotCovered)).rounded(penny)),
);
