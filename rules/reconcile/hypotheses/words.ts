import type { Case } from '#shared/case/schema';
import { inWords } from '../../engine/index.ts';
import type { Child, Job, Person } from '../../facts/index.ts';

/** How texts name the people and jobs of a case, which have no names. */

export const nameOf = (key: Person['key']): string => (key === 'client' ? 'the client' : 'the partner');

export const capital = (text: string): string => text.replace(/^[a-z]/, (first) => first.toUpperCase());

export const childName = ({ entered: { born, age } }: Child): string =>
  born === undefined ? `the child of ${age ?? 0}` : `the child born on ${inWords(born)}`;

/** "the job", or in a case with several whose and which. */
export function jobName({ now }: Case, { entered }: Job): string {
  if (now.jobs.length === 1) return 'the job';
  const number = now.jobs.findIndex(({ id }) => id === entered.id) + 1;
  return `job ${number}`;
}

/** "Mondays, Tuesdays or Fridays", each once. */
export function oneOf(all: readonly string[]): string {
  const each = [...new Set(all)];
  const last = each.at(-1) ?? '';
  return each.length < 2 ? last : `${each.slice(0, -1).join(', ')} or ${last}`;
}
