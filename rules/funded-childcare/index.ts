import { asCount, asMoney, conversion, lawDatedBy, since, unverified, type Citation, type The } from '../engine/index.ts';
import { children, hasDisabilityAddition, nation, type Child } from '../facts/index.ts';
import {
  childcareAct2006,
  childcareAct2016,
  childcareOfferWales,
  childrenAndYoungPeopleAct,
  convention,
  earlyYearsRegs,
  schoolStandardsAct,
  specifiedChildrenOrder,
} from '../instruments.ts';
import { isBeforeSchool, startMayBePutOff } from '../school/index.ts';
import { parentsQualify } from '../tax-free-childcare/index.ts';
import { earnedIncome, isInPayment } from '../universal-credit/index.ts';
import { hasReachedNineMonths, hasReachedThree, hasReachedTwo } from './terms.ts';

/** Funded early education and childcare: never money, only hours. What is paid for childcare is entered after them. */

const { figure, rule } = lawDatedBy('day');

const hoursUnderThree = figure('funded-childcare.hours-under-three', 'funded hours a week under 3', asCount, childcareAct2016('1'), [
  ['2024-04-01', '15', 'SI 2022/1134 as amended'],
  ['2025-09-01', '30', 'SI 2022/1134 as amended'],
]);
const hoursFromThree = figure('funded-childcare.hours-from-three', 'funded hours a week from 3', asCount, childcareAct2016('1'), [
  ['2017-09-01', '30', 'SI 2022/1134'],
]);

const isOldEnoughUnderThree = rule(
  'funded-childcare.is-old-enough-under-three',
  'is old enough for the hours for working parents',
  childcareAct2016('1'),
  since('2024-04-01', (the, child: Child) => the(hasReachedTwo, child)),
  since('2024-09-01', (the, child: Child) => the(hasReachedNineMonths, child)),
);

const parentsQualifyInWales = unverified(
  rule(
    'funded-childcare.parents-qualify-wales',
    'the parents qualify for the Childcare Offer for Wales',
    childcareOfferWales('eligibility'),
    (the) => the(parentsQualify),
  ),
  'The Childcare Offer for Wales has conditions of its own; the earnings and the limit of Tax-Free Childcare are used. Education and training open it as well.',
);

/** Childcare Act 2016 s 1: a child of working parents in England from 9 months, until school; in Wales at 3 and 4. */
const childrenForWorkingParentHours = rule(
  'funded-childcare.children-for-working-parent-hours',
  'children of the age for the hours for working parents',
  childcareAct2016('1'),
  (the) => the(children).filter((child) => the(isBeforeSchool, child) && isOfTheAge(the, child)),
);

function isOfTheAge(the: The, child: Child): boolean {
  const where = the(nation);
  if (where === 'england') return the(hasReachedThree, child) || the(isOldEnoughUnderThree, child);
  return where === 'wales' && the(hasReachedThree, child);
}

/** Whether there are funded hours for working parents: each earns enough, none too much. */
export const hasWorkingParentHours = rule(
  'funded-childcare.has-working-parent-hours',
  'has funded hours for working parents',
  childcareAct2016('1'),
  (the) => {
    if (the(childrenForWorkingParentHours).length === 0) return false;
    return the(nation) === 'wales' ? the(parentsQualifyInWales) : the(parentsQualify);
  },
);

/** The most funded hours a week for one child of working parents. */
export const workingParentHours = rule(
  'funded-childcare.working-parent-hours',
  'funded hours a week for working parents',
  childcareAct2016('1'),
  (the) => (the(childrenForWorkingParentHours).some((child) => the(hasReachedThree, child)) ? the(hoursFromThree) : the(hoursUnderThree)),
);

const hasChildFromThree = (id: string, law: Citation) =>
  rule(`funded-childcare.${id}`, 'has funded hours that every child of three and four has', law, (the) =>
    the(children).some((child) => the(isBeforeSchool, child) && the(hasReachedThree, child)),
  );
const forAllInEngland = hasChildFromThree('for-all-england', childcareAct2006('7'));
const forAllInWales = hasChildFromThree('for-all-wales', schoolStandardsAct('118'));
const forAllInScotland = hasChildFromThree('for-all-scotland', childrenAndYoungPeopleAct('47'));

/** Hours that every child of 3 or 4 has: 15 a week in England, 10 or more in Wales, 1,140 a year in Scotland. */
export const hasHoursForAll = rule(
  'funded-childcare.has-hours-for-all',
  'has funded hours that every child has',
  childcareAct2006('7'),
  (the) => {
    const where = the(nation);
    if (where === 'scotland') return the(forAllInScotland);
    if (where === 'wales') return the(forAllInWales);
    return where === 'england' && the(forAllInEngland);
  },
);

/** SSI 2014/196 art 2: since August 2023 a child whose start at school was put off has the hours for one more year. */
export const mayHaveHoursInAYearPutOff = rule(
  'funded-childcare.may-have-hours-in-a-year-put-off',
  'may have funded hours while school is put off',
  specifiedChildrenOrder('2'),
  (the) => the(children).some((child) => the(startMayBePutOff, child)),
);

const payForTwoYearOlds = figure(
  'funded-childcare.pay-for-two-year-olds',
  'take-home pay up to which a child of two has hours',
  asMoney('year'),
  earlyYearsRegs('1'),
  [['2018-04-01', '15400', 'SI 2018/146']],
);
const toYear = conversion('month', 'year', '12', '1', convention('typical month: a twelfth of the year'));

/** SI 2014/2147: 15 hours for a child of two with a disability benefit, or with an award and take-home pay up to the limit. */
export const hasHoursForTwoYearOlds = rule(
  'funded-childcare.has-hours-for-two-year-olds',
  'has funded hours for a child of two',
  earlyYearsRegs('1'),
  (the) => {
    if (the(nation) !== 'england') return false;
    const ofTwo = the(children).filter((child) => the(hasReachedTwo, child) && !the(hasReachedThree, child));
    if (ofTwo.some((child) => the(hasDisabilityAddition, child) !== 'none')) return true;
    return ofTwo.length > 0 && the(isInPayment) && !the(earnedIncome).in(toYear).isMoreThan(the(payForTwoYearOlds));
  },
);
