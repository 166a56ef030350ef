import { lawDatedBy } from '../engine/index.ts';

/** What a break does goes by the law of the day asked about. */
export const { rule } = lawDatedBy('day');
