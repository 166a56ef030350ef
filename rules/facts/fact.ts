import { factsOf } from '../engine/index.ts';
import type { Circumstances } from './circumstances.ts';

/** Defines a question that the case answers, with the path at which it does. */
export const fact = factsOf<Circumstances>();
