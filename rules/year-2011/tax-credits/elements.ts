import { addYears, asCount, asRate, conversion, firstSeptemberAfter, Money, wholePenceUp, type Figure } from '../../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  asAt,
  childcareCharges,
  children,
  claimsTaxCredits,
  dateOfBirth,
  dlaCare,
  hasDisabilityAddition,
  isCouple,
  isDisabledWorker,
  type Child,
  type Person,
} from '../../facts/index.ts';
import { childrenForChildBenefit } from '../../child-benefit/index.ts';
import { childTaxCreditRegs, taxCreditsRatesRegs, workingTaxCreditRegs } from '../../instruments.ts';
import { isDisabled } from '../family.ts';
import { amount, figure, ofTheYear, oneSource, perWeek, rule } from '../law.ts';
import { hoursOfWork, worksSixteenHours } from '../work.ts';

const order = 'SI 2011/1035';
const wtc = (id: string, title: string, provision: string, pounds: string): Figure<Money<'year'>> =>
  amount('tax', `wtc-${id}`, title, 'year', workingTaxCreditRegs(provision), pounds, order);
const ctc = (id: string, title: string, pounds: string, unverified?: string): Figure<Money<'year'>> =>
  amount('tax', `ctc-${id}`, title, 'year', childTaxCreditRegs('7'), pounds, order, unverified);

const basic = wtc('basic', 'basic element', '20(1)(a)', '1920');
const disabledWorker = wtc('disabled-worker', 'disability element', '20(1)(b)', '2650');
const thirtyHours = wtc('thirty-hours', '30 hour element', '20(1)(c)', '790');
const secondAdult = wtc('couple-or-lone-parent', 'second adult or lone parent element', '20(1)(d) and (e)', '1950');
const severe = wtc('severe-disability', 'severe disability element', '20(1)(f)', '1130');
const family = ctc('family', 'family element', '545');
const child = ctc('child', 'individual element for a child', '2555');
const disabledChild = ctc('disabled-child', 'disability addition for a child', '2800', oneSource);
const severelyDisabledChild = ctc('severely-disabled-child', 'severe disability addition for a child', '1130', oneSource);
const fullHours = figure(
  'year-2011.wtc-full-hours',
  'hours of the 30 hour element',
  asCount,
  workingTaxCreditRegs('10(2)'),
  ofTheYear('tax', '30', 'SI 2002/2005'),
);

const daysOfYear = '366';
const toDay = conversion('year', 'day', '1', daysOfYear, taxCreditsRatesRegs('7(3) Step 1: the tax year 2011-12 has 366 days'));
const ofAllDays = conversion('day', 'year', daysOfYear, '1', taxCreditsRatesRegs('7(3) Step 2'));
const upToPenny = wholePenceUp(taxCreditsRatesRegs('7(3) Step 1'));

/** Steps 1 and 2: the rate of a day, up to the next penny, for each day of the year. */
const byDays = (element: Money<'year'>): Money<'year'> => element.in(toDay).rounded(upToPenny).in(ofAllDays);

/** WTC Regs reg 9: 16 hours, and a disability that puts at a disadvantage in getting a job. */
export const isDisabledWorkerAtWork = rule(
  'year-2011.is-disabled-worker-at-work',
  'works 16 hours with a disability that counts',
  workingTaxCreditRegs('9'),
  (the, person: Person) => the(worksSixteenHours, person) && the(isDisabledWorker, person),
);

export const worksThirtyHours = rule(
  'year-2011.works-thirty-hours',
  'works 30 hours a week or more',
  workingTaxCreditRegs('4(1)'),
  (the, person: Person) => the(hoursOfWork, person).isAtLeast(the(fullHours)),
);

/** WTC Regs reg 4(1) as it stood in 2011-12: 16 hours with a child or a disability, otherwise 30 hours from 25. A parent in a couple needs no more than 16 hours. */
export const isEntitledToWorkingTaxCredit = rule(
  'year-2011.is-entitled-to-wtc',
  'works enough for Working Tax Credit',
  workingTaxCreditRegs('4(1)'),
  (the) => {
    if (!the(claimsTaxCredits)) return false;
    const hasChild = the(childrenForChildBenefit).length > 0;
    return the(adults).some((adult) => {
      if (!the(worksSixteenHours, adult)) return false;
      if (hasChild || (the(ageOnTheDay, adult) >= 25 && the(worksThirtyHours, adult))) return true;
      return the(isDisabledWorkerAtWork, adult);
    });
  },
);

/** WTC Regs reg 10: somebody works 30 hours; or a couple with a child together, one of them 16. */
export const hasThirtyHourElement = rule(
  'year-2011.has-thirty-hour-element',
  'has the 30 hour element',
  workingTaxCreditRegs('10'),
  (the) => {
    if (the(adults).some((adult) => the(worksThirtyHours, adult))) return true;
    if (!the(isCouple) || the(childrenForChildBenefit).length === 0) return false;
    const [first, ...others] = the(adults).map((adult) => the(hoursOfWork, adult));
    const together = others.reduce((sum, hours) => sum.plus(hours), first ?? the(fullHours));
    return together.isAtLeast(the(fullHours)) && the(adults).some((adult) => the(worksSixteenHours, adult));
  },
);

/** WTC Regs reg 20(1) and Sch 2: every element but childcare, for the year. */
export const elementsOfWorkingTaxCredit = rule(
  'year-2011.wtc-elements',
  'elements of Working Tax Credit but childcare',
  workingTaxCreditRegs('3 and 20'),
  (the) => {
    if (!the(isEntitledToWorkingTaxCredit)) return Money.nil('year');
    const disabled = the(adults).filter((adult) => the(isDisabledWorkerAtWork, adult));
    const severely = the(adults).filter((adult) => the(dlaCare, adult) === 'highest');
    return Money.sum('year', [
      byDays(the(basic)),
      ...(the(isCouple) || the(childrenForChildBenefit).length > 0 ? [byDays(the(secondAdult))] : []),
      ...(the(hasThirtyHourElement) ? [byDays(the(thirtyHours))] : []),
      ...disabled.map(() => byDays(the(disabledWorker))),
      ...severely.map(() => byDays(the(severe))),
    ]);
  },
);

export const familyElement = rule('year-2011.ctc-family-element', 'family element for the year', childTaxCreditRegs('7(3)'), (the) =>
  the(claimsTaxCredits) && the(childrenForChildBenefit).length > 0 ? byDays(the(family)) : Money.nil('year'),
);

/** CTC Regs reg 7(2) and (4): an element for each child, more for a disabled one. */
export const childElements = rule(
  'year-2011.ctc-child-elements',
  'elements for children for the year',
  childTaxCreditRegs('7(4)'),
  (the) => {
    if (!the(claimsTaxCredits)) return Money.nil('year');
    return Money.sum(
      'year',
      the(childrenForChildBenefit).flatMap((each) => {
        const disability = the(hasDisabilityAddition, each);
        return [
          byDays(the(child)),
          ...(disability === 'none' ? [] : [byDays(the(disabledChild))]),
          ...(disability === 'higher' ? [byDays(the(severelyDisabledChild))] : []),
        ];
      }),
    );
  },
);

const mostCare = (id: string, title: string, provision: string, pounds: string) =>
  amount('tax', `childcare-${id}`, title, 'week', workingTaxCreditRegs(provision), pounds, 'SI 2002/2005 as amended');
export const mostChildcareOne = mostCare('most-one', 'most childcare that counts, one child', '20(3)(a)', '175');
export const mostChildcareMore = mostCare('most-more', 'most childcare that counts, two or more children', '20(3)(b)', '300');
const share = figure(
  'year-2011.childcare-share',
  'share of childcare',
  asRate,
  workingTaxCreditRegs('20(2)'),
  ofTheYear('tax', '0.70', order),
);
const weeksOfYear = conversion('week', 'year', '52', '1', taxCreditsRatesRegs('7(3) Step 8'));
const sevenths = conversion('week', 'year', daysOfYear, '7', taxCreditsRatesRegs('7(3) Step 9'));
const upAgain = wholePenceUp(taxCreditsRatesRegs('7(3) Steps 9 and 10'));

/** WTC Regs reg 14(3): until the last day of the week with the 1 September after the fifteenth birthday, the sixteenth for a disabled child; taken to the day. */
const isYoungEnough = rule(
  'year-2011.is-young-enough-for-childcare',
  'is young enough for childcare',
  workingTaxCreditRegs('14(3)'),
  (the, each: Child) => {
    const years = the(hasDisabilityAddition, each) === 'none' ? 15 : 16;
    return the(asAt) < firstSeptemberAfter(addYears(the(dateOfBirth, each), years));
  },
);

/** Children for whom childcare is paid and counts. */
export const childrenInCare = rule('year-2011.children-in-care', 'children for whom childcare counts', workingTaxCreditRegs('14'), (the) =>
  the(children).filter((each) => the(childcareCharges, each).some((charge) => !charge.isNil()) && the(isYoungEnough, each)),
);

export const childcareCharged = rule('year-2011.childcare-charged', 'childcare paid a week', workingTaxCreditRegs('15'), (the) =>
  Money.sum(
    'week',
    the(childrenInCare).flatMap((each) => the(childcareCharges, each).map(perWeek)),
  ),
);

/** WTC Regs reg 13, HB Regs reg 28: everyone works 16 hours; in a couple one may instead be incapacitated, for which DLA stands here. */
export const workMeetsChildcare = rule(
  'year-2011.work-meets-childcare',
  'the work condition for childcare is met',
  workingTaxCreditRegs('13(1)'),
  (the) => {
    const working = the(adults).filter((adult) => the(worksSixteenHours, adult));
    return working.length > 0 && the(adults).every((adult) => working.includes(adult) || the(isDisabled, adult));
  },
);

/** Steps 7 to 10: 70% of what is paid or of the most that counts, for the year. */
export const childcareElement = rule(
  'year-2011.childcare-element',
  'child care element for the year',
  workingTaxCreditRegs('13 and 20(2)'),
  (the) => {
    if (!the(isEntitledToWorkingTaxCredit) || the(childrenInCare).length === 0 || !the(workMeetsChildcare)) return Money.nil('year');
    const most = the(childrenInCare).length === 1 ? the(mostChildcareOne) : the(mostChildcareMore);
    const counted = the(childcareCharged).in(weeksOfYear).atMost(most.in(sevenths).rounded(upAgain));
    return the(share).of(counted).rounded(upAgain);
  },
);
