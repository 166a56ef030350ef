import type { Status } from '#shared/calculation/result';
import type { WorkedOut } from '../../situation/index.ts';

/** A status as a law words it; the situation and the day of checking are added for all. */
export type Entry = Omit<Status, 'checked'>;

/** Whether Universal Credit could be worked out in a situation, so that something can be said about the award. */
export const awardIsKnown = ({ answers }: WorkedOut): boolean => answers.get('universal-credit')?.refusal === undefined;
