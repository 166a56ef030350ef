import { Count } from '../engine/index.ts';
import {
  dlaCare,
  dlaMobility,
  hoursPerWeek,
  isBlind,
  isCouple,
  jobsOf,
  newStyleEsaGroup,
  overtimeHours,
  pipDailyLiving,
  pipMobility,
  type Person,
} from '../facts/index.ts';
import { childrenForChildBenefit } from '../child-benefit/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { newStyleEsa } from '../new-style-benefits/index.ts';
import { hoursWorked, isInPaidWork } from '../pay/index.ts';
import { rule } from './law.ts';
import { remunerativeHours } from './non-dependant-deductions.ts';

/** Reg 19: children, and young people who count for Child Benefit. */
export const childrenOfTheFamily = rule(
  'hb.children-of-the-family',
  'children and young people of the family',
  housingBenefitRegs('19'),
  (the) => the(childrenForChildBenefit),
);

export const isLoneParent = rule(
  'hb.is-lone-parent',
  'is a lone parent',
  housingBenefitRegs('2(1)'),
  (the) => !the(isCouple) && the(childrenOfTheFamily).length > 0,
);

/** Hours a week in all jobs; reg 6(7): none in a job from which somebody is on leave or off sick. Hours that were not entered count as none. */
export const hoursOfWork = rule('hb.hours-of-work', 'hours of work a week', housingBenefitRegs('6(1) and (7)'), (the, person: Person) =>
  the(jobsOf, person).reduce((sum, job) => sum.plus(the(hoursWorked, job)), Count.of('0')),
);

/** Reg 6(1): paid work of 16 hours a week or more. */
export const isInRemunerativeWork = rule(
  'hb.is-in-remunerative-work',
  'works 16 hours a week or more',
  housingBenefitRegs('6(1)'),
  (the, person: Person) => the(isInPaidWork, person) && the(hoursOfWork, person).isAtLeast(the(remunerativeHours)),
);

/** Reg 28(14): somebody on leave or off sick stays in work as far as childcare goes. */
export const worksForChildcare = rule(
  'hb.works-for-childcare',
  'works 16 hours a week or more, or is away from such work',
  housingBenefitRegs('28(1) and (14)'),
  (the, person: Person) => {
    const hours = the(jobsOf, person).map((job) => the(hoursPerWeek, job).plus(the(overtimeHours, job)));
    return the(isInPaidWork, person) && hours.reduce((sum, own) => sum.plus(own), Count.of('0')).isAtLeast(the(remunerativeHours));
  },
);

/** Sch 3 para 13(1)(a)(i): PIP or DLA, whichever part and rate. */
export const getsADisabilityBenefit = rule(
  'hb.gets-a-disability-benefit',
  'gets PIP or DLA',
  housingBenefitRegs('Sch 3 para 13(1)(a)(i)'),
  (the, person: Person) =>
    the(pipDailyLiving, person) !== 'none' ||
    the(pipMobility, person) !== 'none' ||
    the(dlaCare, person) !== 'none' ||
    the(dlaMobility, person) !== 'none',
);

/** Sch 3 para 13(1)(a): PIP, DLA or severe sight impairment. */
export const isDisabled = rule(
  'hb.is-disabled',
  'gets PIP or DLA, or is severely sight impaired',
  housingBenefitRegs('Sch 3 para 13(1)(a)'),
  (the, person: Person) => the(getsADisabilityBenefit, person) || the(isBlind, person),
);

/**
 * Limited capability for work in the sense of Employment and Support Allowance, from its first day. A decision for Universal Credit
 * alone is not one. Work that ends the allowance ends it.
 */
export const hasLimitedCapabilityForEsa = rule(
  'hb.has-limited-capability-for-esa',
  'has limited capability for work under New Style ESA',
  housingBenefitRegs('Sch 3 paras 13(9) and 21'),
  (the, person: Person) => the(newStyleEsaGroup, person) !== 'none' && (!the(isInPaidWork, person) || !the(newStyleEsa, person).isNil()),
);

export const isInSupportGroup = rule(
  'hb.is-in-support-group',
  'is in the support group of New Style ESA',
  housingBenefitRegs('Sch 3 paras 15(1)(a) and 21'),
  (the, person: Person) => the(newStyleEsaGroup, person) === 'support' && the(hasLimitedCapabilityForEsa, person),
);
