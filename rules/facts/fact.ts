import { factsOf } from '../engine/index.ts';
import type { Child, Circumstances, NonDependant, Person } from './circumstances.ts';

/** Defines a question that the case answers, with the path at which it does. */
export const fact = factsOf<Circumstances>();

/** The path of an answer about somebody: `of('pip.mobility')`. */
export const of =
  (key: string) =>
  (_: Circumstances, someone: Person | Child | NonDependant): string =>
    `${someone.path}.${key}`;
