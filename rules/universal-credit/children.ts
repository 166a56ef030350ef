import { addYears, firstSeptemberAfter, type IsoDate } from '../engine/index.ts';
import {
  ageAtEndOfAssessmentPeriod,
  assessmentPeriod,
  bornBefore,
  children,
  dateOfBirth,
  isInEducation,
  orderOfBirth,
  type Child,
} from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** Regs 4 and 5: under 16; or under the 1 September after the 16th birthday; or, in education, after the 19th. */
const isChildOrQualifyingYoungPerson = rule(
  'uc.is-child-or-qualifying-young-person',
  'is a child or qualifying young person',
  ucRegs('4 and 5'),
  (the, child: Child) => {
    if (the(ageAtEndOfAssessmentPeriod, child) < 16) return true;
    const { ends } = the(assessmentPeriod);
    const born = the(dateOfBirth, child);
    if (ends < firstSeptemberAfter(addYears(born, 16))) return true;
    return ends < firstSeptemberAfter(addYears(born, 19)) && the(isInEducation, child);
  },
);

/** Reg 5: no longer a child, but a qualifying young person. */
export const isQualifyingYoungPerson = rule(
  'uc.is-qualifying-young-person',
  'is a qualifying young person',
  ucRegs('5'),
  (the, child: Child) => the(ageAtEndOfAssessmentPeriod, child) >= 16,
);

const inOrderOf = (one: IsoDate, other: IsoDate): number => (one < other ? -1 : one > other ? 1 : 0);

/** The children and young people for whom the household is responsible, the eldest first. */
export const childrenResponsibleFor = rule(
  'uc.children-responsible-for',
  'children the claimants are responsible for',
  ucRegs('4'),
  (the) =>
    the(children)
      .filter((child) => the(isChildOrQualifyingYoungPerson, child))
      .toSorted((one, other) => inOrderOf(the(orderOfBirth, one), the(orderOfBirth, other))),
);

export const isResponsibleForAChild = rule(
  'uc.is-responsible-for-a-child',
  'is responsible for a child',
  ucRegs('4'),
  (the) => the(childrenResponsibleFor).length > 0,
);

/** The date that the two-child limit and the higher amount for an eldest child turn on. */
export const bornBeforeTheLimit = bornBefore('2017-04-06');

/** Young people entered as children who no longer count as such: they are then other adults who live in the home. */
export const childrenWhoAreNonDependants = rule(
  'uc.children-who-are-non-dependants',
  'young people who no longer count as children',
  ucRegs('Sch 4 para 9(2)'),
  (the) => the(children).filter((child) => !the(childrenResponsibleFor).includes(child)),
);
