export * from './age.ts';
export {
  assessmentPeriodDay,
  assessmentPeriodOf,
  startDayOf,
  withAssessmentPeriodDay,
  type AssessmentPeriod,
} from './assessment-period.ts';
export * from './businesses.ts';
export * from './capability.ts';
export * from './caring.ts';
export * from './children.ts';
export * from './claims.ts';
export {
  circumstancesOf,
  calendarOf,
  evaluationOf,
  onDay,
  positionOf,
  type Child,
  type Circumstances,
  type Job,
  type NonDependant,
  type Person,
} from './circumstances.ts';
export * from './council-tax.ts';
export * from './disability.ts';
export * from './home.ts';
export * from './housing-benefit.ts';
export * from './jobs.ts';
export * from './legacy-benefits.ts';
export * from './new-style-benefits.ts';
export * from './other-income.ts';
export * from './paye.ts';
export * from './people.ts';
export * from './present.ts';
export * from './stops.ts';
export * from './transitional.ts';
