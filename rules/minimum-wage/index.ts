import { asMoney, datedBy, lawDatedBy, since } from '../engine/index.ts';
import { ageOnTheDay, employeeOf, isApprentice, type Job, type Person } from '../facts/index.ts';
import { minimumWageRegs } from '../instruments.ts';
import { byApril } from '../years.ts';
import * as in2011 from './in-2011.ts';

const { figure, rule } = lawDatedBy('day');

const byOrder = byApril('National Minimum Wage (Amendment) Regs for');

/** NMW Regs 2015 reg 4: the rate from age 21. */
export const nationalLivingWage = figure(
  'national-living-wage',
  'National Living Wage (21 and over)',
  asMoney('hour'),
  minimumWageRegs('4'),
  byOrder('11.44', '12.21', '12.71'),
);

/** The same rate as in force at the start of the assessment period, for thresholds of Universal Credit. */
export const nationalLivingWageAtStartOfAssessmentPeriod = datedBy(
  'assessment-period',
  nationalLivingWage,
  'national-living-wage-at-start-of-assessment-period',
  'National Living Wage at the start of the assessment period',
);

export const developmentRate = figure(
  'minimum-wage-18-to-20',
  'minimum wage, age 18 to 20',
  asMoney('hour'),
  minimumWageRegs('4A(1)(b)'),
  byOrder('8.60', '10.00', '10.85'),
);

export const youngWorkerRate = figure(
  'minimum-wage-under-18',
  'minimum wage, under 18',
  asMoney('hour'),
  minimumWageRegs('4A(1)(c)'),
  byOrder('6.40', '7.55', '8.00'),
);

export const apprenticeRate = figure(
  'minimum-wage-apprentice',
  'minimum wage, apprentice',
  asMoney('hour'),
  minimumWageRegs('4A(1)(d)'),
  byOrder('6.40', '7.55', '8.00'),
);

/** NMW Regs 2015 regs 4 and 4A: pounds an hour for somebody of this age who is no apprentice. */
export const minimumWageForAge = rule(
  'minimum-wage-for-age',
  'minimum wage for the age',
  minimumWageRegs('4 and 4A(1)(b), (c)'),
  // SI 1999/584 as amended each October; the rates of 2012 to 2023 are not in this edition, and nobody under 18 is covered in 2011-12.
  since('2010-10-01', (the, person: Person) => (the(ageOnTheDay, person) >= 21 ? the(in2011.adultRate) : the(in2011.developmentRate))),
  since('2024-04-01', (the, person: Person) => {
    const age = the(ageOnTheDay, person);
    if (age >= 21) return the(nationalLivingWage);
    return age >= 18 ? the(developmentRate) : the(youngWorkerRate);
  }),
);

/**
 * Pounds an hour below which a job may not pay. The apprentice rate is for the first year or under 19 (reg 5); the
 * adviser says that it applies.
 */
export const minimumWage = rule(
  'minimum-wage',
  'minimum wage',
  minimumWageRegs('4 and 4A'),
  since('2010-10-01', (the, job: Job) =>
    the(isApprentice, job) ? the(in2011.apprenticeRate) : the(minimumWageForAge, the(employeeOf, job)),
  ),
  since('2024-04-01', (the, job: Job) => (the(isApprentice, job) ? the(apprenticeRate) : the(minimumWageForAge, the(employeeOf, job)))),
);
