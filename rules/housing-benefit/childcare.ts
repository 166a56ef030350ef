import { addYears, asMoney, dateIn, Money, weekday, yearOf, type IsoDate } from '../engine/index.ts';
import { adults, asAt, childcareCharges, dateOfBirth, hasDisabilityAddition, type Child, type Person } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { taxFreeChildcare } from '../tax-free-childcare/index.ts';
import { accommodationDisregard } from './accommodation-disregard.ts';
import { basicDisregard } from './earnings-disregards.ts';
import { childrenOfTheFamily, getsADisabilityBenefit, hasLimitedCapabilityForEsa, worksForChildcare } from './family.ts';
import { figure, rule, weeklyIncome } from './law.ts';
import { netEarnings } from './net-earnings.ts';

const maximum = (id: string, title: string, provision: string, pounds: string) =>
  figure(id, title, asMoney('week'), housingBenefitRegs(provision), [['2006-03-06', pounds, 'SI 2006/213']]);
const maximumOne = maximum('hb.childcare-maximum-one', 'most childcare deducted, one child', '27(3)(a)', '175');
const maximumMore = maximum('hb.childcare-maximum-more', 'most childcare deducted, two or more children', '27(3)(b)', '300');

/** The first Monday in September of a year. */
const firstMondayInSeptember = (year: number): IsoDate => dateIn(year, 9, 1 + ((8 - weekday(dateIn(year, 9, 1))) % 7));

/** The first Monday in September that follows a birthday. */
export function firstMondayInSeptemberAfter(birthday: IsoDate): IsoDate {
  const sameYear = firstMondayInSeptember(yearOf(birthday));
  return sameYear > birthday ? sameYear : firstMondayInSeptember(yearOf(birthday) + 1);
}

/** Reg 28(6): until the day before the first Monday in September after the fifteenth birthday, the sixteenth for a disabled child. */
const isYoungEnough = rule(
  'hb.is-young-enough-for-childcare',
  'is young enough for childcare',
  housingBenefitRegs('28(6)'),
  (the, child: Child) => {
    const years = the(hasDisabilityAddition, child) === 'none' ? 15 : 16;
    return the(asAt) < firstMondayInSeptemberAfter(addYears(the(dateOfBirth, child), years));
  },
);

/** Reg 28(10): what is paid for the child a week. */
const chargesFor = rule('hb.childcare-charges-for', 'childcare paid a week', housingBenefitRegs('28(10)'), (the, child: Child) =>
  Money.sum('week', the(childcareCharges, child).map(weeklyIncome)),
);

/** Reg 28(11): PIP, DLA or New Style ESA stands for a partner's incapacity. */
const isIncapacitated = rule(
  'hb.is-incapacitated',
  'is incapacitated',
  housingBenefitRegs('28(11)'),
  (the, person: Person) => the(getsADisabilityBenefit, person) || the(hasLimitedCapabilityForEsa, person),
);

/** Reg 28(1): everyone works 16 hours or more; in a couple one may instead be incapacitated. */
const workConditionIsMet = rule(
  'hb.childcare-work-condition',
  'the work condition for childcare is met',
  housingBenefitRegs('28(1)'),
  (the) => {
    const working = the(adults).filter((adult) => the(worksForChildcare, adult));
    return working.length > 0 && the(adults).every((adult) => working.includes(adult) || the(isIncapacitated, adult));
  },
);

/** Reg 27(1)(c) and (3): childcare, less any Tax-Free Childcare, that comes off the earnings that are left after disregards, up to the maximum. */
export const childcareDeduction = rule(
  'hb.childcare-deduction',
  'childcare deducted from earnings',
  housingBenefitRegs('27(1)(c)'),
  (the) => {
    const paidFor = the(childrenOfTheFamily).filter((child) => !the(chargesFor, child).isNil() && the(isYoungEnough, child));
    if (paidFor.length === 0 || !the(workConditionIsMet)) return Money.nil('week');
    const paid = Money.sum(
      'week',
      paidFor.map((child) => the(chargesFor, child)),
    );
    const charges = paid.excessOver(weeklyIncome(the(taxFreeChildcare)));
    const left = the(netEarnings).excessOver(the(basicDisregard).plus(the(accommodationDisregard)));
    return charges.atMost(paidFor.length === 1 ? the(maximumOne) : the(maximumMore)).atMost(left);
  },
);
