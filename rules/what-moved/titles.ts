import type { Case } from '#shared/case/schema';
import type { FiguresInUse } from '../engine/index.ts';
import type { Difference } from './blend.ts';
import { tracesOf } from './standing.ts';

/** What the facts that were asked call the answers of the case, by path. */
export type Titles = ReadonlyMap<string, string>;

/** Reads the titles from how the cases are worked out; the first case names what both do. */
export function titlesOf(cases: readonly (readonly [Case, FiguresInUse])[]): Titles {
  const titles = new Map<string, string>();
  for (const [entered, figures] of cases)
    for (const trace of tracesOf(entered, figures).values())
      for (const { path, title } of trace) if (path !== undefined && !titles.has(path)) titles.set(path, title);
  return titles;
}

/** What a whole item of a list, or a group of answers, is called. */
const groups: Readonly<Record<string, string>> = {
  partner: 'partner',
  children: 'child',
  nonDependants: 'another adult in the home',
  jobs: 'job',
  childcare: 'childcare',
  workCosts: 'costs of working',
  otherIncome: 'other income',
  expenses: 'expenses of the business',
  help: 'help that is used',
  pension: 'pension of the job',
  pay: 'pay',
  caring: 'caring for somebody',
};

/** What an answer is called: by the fact that reads it, by its group, or by its own name in the case. */
export function titleAt({ path, before, after }: Difference, titles: Titles): string {
  const whole = groups[/([a-zA-Z]+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''];
  if (whole !== undefined && (before === undefined || after === undefined))
    return `${whole}, ${after === undefined ? 'no longer there' : 'new'}`;
  return titles.get(path) ?? whole ?? nameIn(path);
}

/** "hours per week" from "now.jobs[0].pay.hoursPerWeek". */
const nameIn = (path: string): string =>
  (path.split('.').at(-1) ?? path).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/\[\d+\]/g, '');
