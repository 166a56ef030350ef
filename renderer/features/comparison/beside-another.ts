import type { Case } from '#shared/case/schema';
import { plainNumber, penceOf, fromPence, pounds } from '../../words/money.ts';
import type { Beneath } from './beneath.ts';
import type { Column } from './columns.ts';

type Situation = Case['now'];

/**
 * How a scenario stands to the one on its left: what it brings beyond it and for how many hours, and whether its childcare is still that of
 * the other although its hours are not. Nothing where either has no one figure.
 */
export function besideAnother(other: Column | undefined, own: Column, { scenarios }: Case): Beneath[] {
  const [was, is] = [other, own].map((column) => scenarios.find(({ id }) => id === column?.id));
  const [before, after] = [other, own].map((column) => column?.situation?.amounts['money-left']);
  const isRange = [other, own].some((column) => column?.range?.comparison !== undefined);
  if (other === undefined || was === undefined || is === undefined || before === undefined || after === undefined || isRange) return [];
  const pence = penceOf(after) - penceOf(before);
  const name = shortName(other.name, own.name);
  const more =
    pence === 0 ? `the same as ${name}` : `${pounds(fromPence(Math.abs(pence)))} a month ${pence > 0 ? 'more' : 'less'} than ${name}`;
  const hours = hoursOf(is) - hoursOf(was);
  if (hours === 0 || Number.isNaN(hours)) return [{ text: more }];
  const work = `${more}, for ${hoursWords(Math.abs(hours))} a week ${hours > 0 ? 'more' : 'less'}`;
  const isSameCare = is.childcare.length > 0 && JSON.stringify(was.childcare) === JSON.stringify(is.childcare);
  if (!isSameCare) return [{ text: work }];
  return [{ text: `${work}. Childcare is as for ${name}`, path: `scenarios[${scenarios.indexOf(is)}].childcare`, way: 'Change it' }];
}

/** "24 hours" of "24 hours at £13.20", where that tells the two apart. */
function shortName(name: string, beside: string): string {
  const [short, other] = [name, beside].map((each) => each.replace(/ at .*$/, ''));
  return short === undefined || short === other ? name : short;
}

/** All hours a week of a situation; not a number where a job is without its hours. */
const hoursOf = ({ jobs }: Situation): number =>
  jobs.reduce((sum, { pay, selfEmployment }) => sum + Number(pay?.hoursPerWeek ?? selfEmployment?.hoursPerWeek ?? Number.NaN), 0);

const hoursWords = (hours: number): string => {
  const count = plainNumber(String(Math.round(hours * 100) / 100));
  return `${count} ${count === '1' ? 'hour' : 'hours'}`;
};
