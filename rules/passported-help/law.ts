import { lawDatedBy, nearestPenny } from '../engine/index.ts';
import { convention } from '../instruments.ts';

/** Help is given by the law of the day on which it is asked for; a steady month stands for the last assessment periods. */
export const { figure, rule } = lawDatedBy('day');

export const typicalMonth = convention('typical month: a twelfth of the year, to the penny');
export const penny = nearestPenny(typicalMonth);
