export * from './age.ts';
export * from './businesses.ts';
export * from './capability.ts';
export * from './claims.ts';
export {
  circumstancesOf,
  evaluationOf,
  positionOf,
  type Child,
  type Circumstances,
  type Job,
  type NonDependant,
  type Person,
} from './circumstances.ts';
export * from './council-tax.ts';
export * from './home.ts';
export * from './housing-benefit.ts';
export * from './jobs.ts';
export * from './paye.ts';
export * from './people.ts';
export * from './present.ts';
export * from './transitional.ts';
