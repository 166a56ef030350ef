import { edition, figureOfId, figures, rentalMarketAreas } from '#rules';

/**
 * A draft for whoever makes packs: a place for each figure that ends before a month and has no row from then on. Values, authorities,
 * the number and the day are left empty, because nobody but a person who reads the law can fill them in.
 */
export function draftFor(month: string, areas: 'empty' | 'frozen'): object {
  const entries = lackingFrom(month).map(({ id, read, knownUntil }) => {
    const from = dayAfter(knownUntil);
    return [id, { unit: read.unit, rows: [{ from, value: '', authority: '' }], knownUntil: dayBefore(nextAprilOf(from)) }];
  });
  const from = `${month}-01`;
  return {
    format: 'taper-rates',
    version: 1,
    name: month,
    serial: 0,
    issued: '',
    editions: [edition],
    figures: Object.fromEntries(entries) as object,
    localHousingAllowances: [{ from, knownUntil: dayBefore(nextAprilOf(from)), authority: '', areas: areasOf(areas) }],
    councilTaxSchemes: [],
  };
}

/** A figure that is set anew each year, with the day on which it ends. */
type Ending = ReturnType<typeof figures>[number] & { knownUntil: string };

/** The figures that are set anew each year and have no row that begins in the month or later; the local housing allowances are a table of their own. */
export const lackingFrom = (month: string): Ending[] =>
  figures().filter(
    (figure): figure is Ending =>
      figure.knownUntil !== undefined &&
      figure.drawnFrom === figure.id &&
      !figure.id.startsWith('uc.local-housing-allowance/') &&
      !figure.rows.some(({ from }) => from.slice(0, 7) >= month),
  );

/** The categories of dwelling in the order of a pack's table. */
export const allowanceCategories = ['shared', 'one', 'two', 'three', 'four'] as const;

function areasOf(how: 'empty' | 'frozen'): Record<string, string[]> {
  const rateOf = (name: string, category: string): string =>
    how === 'empty' ? '' : (figureOfId(`uc.local-housing-allowance/${name}/${category}`)?.rows.at(-1)?.text ?? '');
  return Object.fromEntries(rentalMarketAreas.map(({ name }) => [name, allowanceCategories.map((category) => rateOf(name, category))]));
}

/** The day on which the same kind of figure changes a year later: 1 April, 6 April, or for benefits the first Monday from 6 April. */
function nextAprilOf(from: string): string {
  const year = Number(from.slice(0, 4)) + 1;
  const day = from.slice(5);
  if (day === '04-01' || day === '04-06') return `${year}-${day}`;
  const daysFromMonday = (Date.parse(from) - Date.parse(firstMonday(year - 1))) / aDay;
  return dayIn(Date.parse(firstMonday(year)) + daysFromMonday * aDay);
}

function firstMonday(year: number): string {
  const sixth = new Date(Date.UTC(year, 3, 6));
  return dayIn(sixth.getTime() + ((8 - sixth.getUTCDay()) % 7) * aDay);
}

const aDay = 86_400_000;
const dayIn = (time: number): string => new Date(time).toISOString().slice(0, 10);
const dayAfter = (day: string): string => dayIn(Date.parse(day) + aDay);
const dayBefore = (day: string): string => dayIn(Date.parse(day) - aDay);
