import { Count, lawDatedBy } from '../engine/index.ts';
import { jointTenants, rentEntered, rentFreeWeeks, serviceChargeNotCovered } from '../facts/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const monthly = toMonths(ucRegs('Sch 4 para 7(2)'));
const weeksOfTheYear = Count.of('52');

/** Whether somebody outside the household shares the tenancy, so that the rent is divided. */
export const isSharedTenancy = rule('is-shared-tenancy', 'the tenancy is shared with others', ucRegs('Sch 4 paras 24 and 35'), (the) => {
  const tenants = the(jointTenants);
  return tenants !== undefined && !tenants.household.isAtLeast(tenants.all);
});

/** UC Regs Sch 4 para 7: the rent of the home a month, rent-free weeks spread over the year. */
const rentOfTheHome = rule('rent-of-the-home', 'rent of the home a month', ucRegs('Sch 4 para 7'), (the) => {
  const rent = monthly(the(rentEntered));
  const free = the(rentFreeWeeks);
  return (free.isNil() ? rent : rent.times(weeksOfTheYear.less(free)).dividedBy(weeksOfTheYear)).rounded(penny);
});

/** Sch 4 paras 24(4) and 35(4): among joint tenants, as many shares of the rent as there are tenants in the household. */
export const monthlyRent = rule('monthly-rent', 'rent a month', ucRegs('Sch 4 paras 7, 24 and 35'), (the) => {
  const tenants = the(jointTenants);
  if (tenants === undefined || !the(isSharedTenancy)) return the(rentOfTheHome);
  return the(rentOfTheHome).times(tenants.household).dividedBy(tenants.all).rounded(penny);
});

const chargeAMonth = toMonths(convention('typical month: a twelfth of the year, to the penny'));

/** What the household pays for its home a month: rent, and service charges that no benefit covers. */
export const rentPaid = rule('rent', 'rent', convention('typical month: a twelfth of the year, to the penny'), (the) =>
  the(monthlyRent).plus(chargeAMonth(the(serviceChargeNotCovered)).rounded(penny)),
);
