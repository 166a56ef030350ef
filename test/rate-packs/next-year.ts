import { figures } from '#rules';
import { dayAfter, dayBefore, weekday } from '#rules/engine/index';

/**
 * The first year of law for which the edition has no figures, so that tests of what is not known yet go on with it when a year is entered. Each
 * day follows from a figure of its kind.
 */
export const nextYear = {
  benefits: firstUnknown('uc.standard-allowance-single-from-25'),
  tax: firstUnknown('income-tax.personal-allowance-figure'),
  april: firstUnknown('national-living-wage'),
  /** As a council's scheme names it. */
  name: nameOf(firstUnknown('national-living-wage')),
};

function firstUnknown(id: string): string {
  const knownUntil = figureOf(id).knownUntil;
  if (knownUntil === undefined) throw new Error(`The figure ${id} has no end.`);
  return dayAfter(knownUntil);
}

function figureOf(id: string) {
  const found = figures().find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
}

/** "2027-28" */
function nameOf(april: string): string {
  const year = Number(april.slice(0, 4));
  return `${year}-${String(year + 1).slice(2)}`;
}

/** The day from which the last amount of a figure holds. */
export const lastFrom = (id: string): string => figureOf(id).rows.at(-1)?.from ?? '';

/** The last day of a figure in a pack for its next year. */
export const endInPack = (id: string): string => endAfter(figureOf(id).knownUntil ?? '');

/** The last amount of a figure that is known, as the figure writes it. */
export const lastKnown = (id: string): string => figureOf(id).rows.at(-1)?.text ?? '';

/** A day of the year that no figure reaches, by its month and day: "06-15". */
export const inNextYear = (day: string): string => `${nextYear.benefits.slice(0, 4)}-${day}`;

/**
 * The last day of the year after, for a figure that is known until this day: 31 March, 5 April, or the Sunday or Saturday before the first Monday
 * of the tax year, on which benefits go up.
 */
export function endAfter(knownUntil: string): string {
  const year = Number(knownUntil.slice(0, 4)) + 1;
  const day = knownUntil.slice(5);
  if (day === '03-31' || day === '04-05') return `${year}-${day}`;
  const sunday = dayBefore(firstMonday(year));
  return isSaturday(knownUntil) ? dayBefore(sunday) : sunday;
}

const firstMonday = (year: number): string => {
  const days = ['06', '07', '08', '09', '10', '11', '12'].map((day) => `${year}-04-${day}`);
  const monday = days.find((day) => weekday(day) === 1);
  if (monday === undefined) throw new Error('A week has a Monday.');
  return monday;
};

const isSaturday = (day: string): boolean => weekday(day) === 6;
