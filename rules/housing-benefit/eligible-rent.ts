import { Count, Money } from '../engine/index.ts';
import { rentEntered, rentFreeWeeks, tenantsOfTheHousehold } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { canBePaidHere, lawOfTheNationIsCovered } from './accommodation.ts';
import { rule, weeklyRent } from './law.ts';

const weeksOfTheYear = Count.of('52');

/** Regs 12B(4) and 80: the rent a week as it was entered; of a shared tenancy, as many shares as there are tenants in the household. */
const rentAWeek = rule('hb.rent-a-week', 'rent a week', housingBenefitRegs('12B(4) and 80'), (the) => {
  const rent = weeklyRent(the(rentEntered));
  const tenants = the(tenantsOfTheHousehold);
  return tenants === undefined ? rent : rent.times(tenants.household).dividedBy(tenants.all);
});

/**
 * Regs 12B, 80 and 81: the rent a week. Charges that no benefit covers are entered beside the rent and are no part of it.
 * Rent-free weeks are spread over the year: reg 81 raises the other amounts in the weeks that are paid for in the same measure.
 */
export const eligibleRent = rule('hb.eligible-rent-a-week', 'eligible rent a week', housingBenefitRegs('12B, 80 and 81'), (the) => {
  if (!the(canBePaidHere) || !the(lawOfTheNationIsCovered)) return Money.nil('week');
  const rent = the(rentAWeek);
  const free = the(rentFreeWeeks);
  return free.isNil() ? rent : rent.times(weeksOfTheYear.less(free)).dividedBy(weeksOfTheYear);
});
