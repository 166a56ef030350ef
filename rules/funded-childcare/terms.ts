import { addMonths, addYears, dateIn, firstSeptemberAfter, lawDatedBy, yearOf, type IsoDate } from '../engine/index.ts';
import { asAt, dateOfBirth, type Child } from '../facts/index.ts';
import { earlyYearsRegs } from '../instruments.ts';

const { rule } = lawDatedBy('day');

/** The term that contains the day: terms begin on 1 January, 1 April and 1 September. */
const startOfTerm = rule('funded-childcare.start-of-term', 'first day of the term', earlyYearsRegs('2'), (the): IsoDate => {
  const day = the(asAt);
  const starts = [9, 4, 1].map((month) => dateIn(yearOf(day), month, 1));
  return starts.find((start) => start <= day) ?? day;
});

/** School starts on the 1 September after the fourth birthday; funded hours end with it. */
export const isBeforeSchool = rule(
  'funded-childcare.is-before-school',
  'is not yet at school',
  earlyYearsRegs('2'),
  (the, child: Child) => the(asAt) < firstSeptemberAfter(addYears(the(dateOfBirth, child), 4)),
);

const hasReachedBeforeTheTerm = (months: number, id: string, title: string) =>
  rule(
    `funded-childcare.${id}`,
    title,
    earlyYearsRegs('2'),
    (the, child: Child) => addMonths(the(dateOfBirth, child), months) < the(startOfTerm),
  );

/** Hours begin with the term after an age is reached. */
export const hasReachedNineMonths = hasReachedBeforeTheTerm(9, 'has-reached-nine-months', 'was nine months old before the term');
export const hasReachedTwo = hasReachedBeforeTheTerm(24, 'has-reached-two', 'was two before the term');
export const hasReachedThree = hasReachedBeforeTheTerm(36, 'has-reached-three', 'was three before the term');
