import { addMonths, addYears, dateIn, lawDatedBy, monthOf, yearOf, type IsoDate } from '../engine/index.ts';
import { asAt, dateOfBirth, nation, type Child } from '../facts/index.ts';
import { childcareOfferWales, earlyYearsRegs, specifiedChildrenOrder } from '../instruments.ts';

/** From which term on a child has funded hours, by the law of each nation. */

const { rule } = lawDatedBy('day');

/** The term that contains the day, in England and Wales: terms begin on 1 January, 1 April and 1 September. */
const startOfTerm = rule('funded-childcare.start-of-term', 'first day of the term', earlyYearsRegs('2'), (the): IsoDate => {
  const day = the(asAt);
  const starts = [9, 4, 1].map((month) => dateIn(yearOf(day), month, 1));
  return starts.find((start) => start <= day) ?? day;
});

const hasReachedBeforeTheTerm = (months: number, id: string, title: string, law = earlyYearsRegs('2')) =>
  rule(`funded-childcare.${id}`, title, law, (the, child: Child) => addMonths(the(dateOfBirth, child), months) < the(startOfTerm));

/** Hours in England begin with the term after an age is reached. */
export const hasReachedNineMonths = hasReachedBeforeTheTerm(9, 'has-reached-nine-months', 'was nine months old before the term');
export const hasReachedTwo = hasReachedBeforeTheTerm(24, 'has-reached-two', 'was two before the term');
const hasReachedThreeInEngland = hasReachedBeforeTheTerm(36, 'has-reached-three-england', 'was three before the term');
/** The Childcare Offer begins with the same terms. */
const hasReachedThreeInWales = hasReachedBeforeTheTerm(
  36,
  'has-reached-three-wales',
  'was three before the term',
  childcareOfferWales('eligibility'),
);

/**
 * SSI 2014/196 art 2: a third birthday from March to August counts from the autumn term of that year, which begins in the middle of
 * August; from September to December from January; in January and February from the term after Easter.
 */
const hasReachedThreeInScotland = rule(
  'funded-childcare.has-reached-three-scotland',
  'the term after the third birthday has come, Scotland',
  specifiedChildrenOrder('2'),
  (the, child: Child) => {
    const birthday = addYears(the(dateOfBirth, child), 3);
    return the(asAt) >= birthday && the(asAt) >= startingPoint(birthday);
  },
);

function startingPoint(birthday: IsoDate): IsoDate {
  const [year, month] = [yearOf(birthday), monthOf(birthday)];
  if (month >= 9) return dateIn(year + 1, 1, 1);
  return month >= 3 ? dateIn(year, 8, 15) : dateIn(year, 4, 1);
}

/** Whether the hours of children of three and four have begun. */
export const hasReachedThree = rule(
  'funded-childcare.has-reached-three',
  'is old enough for the hours from three',
  earlyYearsRegs('2'),
  (the, child: Child) => {
    const where = the(nation);
    if (where === 'scotland') return the(hasReachedThreeInScotland, child);
    return where === 'wales' ? the(hasReachedThreeInWales, child) : the(hasReachedThreeInEngland, child);
  },
);
