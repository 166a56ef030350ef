import type { Case } from '#shared/case/schema';
import { ageOn } from './dates.ts';
import type { Year } from './figures.ts';

export type Person = Case['client'];
export type Child = Case['children'][number];

/** A household in an assessment period: who claims, the children it counts, and the year whose rates it has. */
export interface Household {
  readonly subject: Case;
  readonly first: string;
  readonly last: string;
  readonly year: Year;
  readonly claimants: readonly Person[];
  readonly children: readonly Child[];
}

/** UC Regs reg 5: until the September after the 16th birthday, or after the 19th in education. */
export function isChildOrYoungPerson(child: Child, date: string): boolean {
  if (child.born === undefined) return ageOn(child, date) < 16 || (ageOn(child, date) < 19 && child.inEducation === true);
  return date < septemberAfter(child.born, child.inEducation === true ? 19 : 16);
}

/** The first 1 September after a birthday. */
export function septemberAfter(born: string, age: number): string {
  const birthday = `${Number(born.slice(0, 4)) + age}${born.slice(4)}`;
  const year = Number(birthday.slice(0, 4));
  return birthday.slice(5) < '09-01' ? `${year}-09-01` : `${year + 1}-09-01`;
}

export const caresFor35Hours = ({ caring }: Person): boolean => Number(caring?.hoursPerWeek ?? 0) >= 35;
