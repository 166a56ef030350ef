import { asMoney, FactMissing, type Figure, type Money } from '../engine/index.ts';
import { localHousingAllowanceEntered, nation, rentalMarketArea, sizeCategoryEntered } from '../facts/index.ts';
import { rentOfficersOrder, ucRegs } from '../instruments.ts';
import { figure, rule } from './law.ts';
import { areaRows, type AreaRow } from './local-housing-allowance-rates.ts';
import { bedroomsAllowed, getsSharedRate } from './size-criteria.ts';
import { byApril, frozen } from '../years.ts';

const categories = ['shared', 'one', 'two', 'three', 'four'] as const;
type Category = (typeof categories)[number];

/** Areas with a table, in the order of their names. */
export const rentalMarketAreas = areaRows.map(([name, nation]) => ({ name, nation }));

const areas = new Map<string, AreaRow>(areaRows.map((row) => [row[0], row]));
const figures = new Map<string, Figure<Money<'month'>>>();

const tableId = 'uc.local-housing-allowance';

/** The rate of one area and category as a figure, made when first asked for. */
export function rateFigure([name, , ...rates]: AreaRow, category: Category): Figure<Money<'month'>> {
  const id = `${tableId}/${name}/${category}`;
  const known = figures.get(id);
  if (known !== undefined) return known;
  const pounds = rates[categories.indexOf(category)] ?? '';
  const made = figure(
    id,
    `local housing allowance, ${name}, ${categoryNames[category]}`,
    asMoney('month'),
    rentOfficersOrder('Sch 1'),
    byApril('rates of April 2024, frozen since; year')(...frozen(pounds)),
  );
  figures.set(id, made);
  return made;
}

/** The rates of an area as figures, from a shared room to four bedrooms; undefined for a name that is in no table. */
export function rateFiguresOf(name: string): Figure<Money<'month'>>[] | undefined {
  const area = areas.get(name);
  return area && categories.map((category) => rateFigure(area, category));
}

/** The rate that has an id ("uc.local-housing-allowance/Ashford/one"). */
export function rateFigureOfId(id: string): Figure<Money<'month'>> | undefined {
  const [law, name = '', ...others] = id.split('/');
  return law === tableId && others.length === 1 ? rateFiguresOf(name)?.find((figure) => figure.id === id) : undefined;
}

const categoryNames = {
  shared: 'shared room',
  one: 'one bedroom',
  two: 'two bedrooms',
  three: 'three bedrooms',
  four: 'four bedrooms',
} as const;

/** Sch 4 paras 8 to 12 and 26 to 29: the category of dwelling that the rate is for; never more than four bedrooms. */
const sizeCategory = rule('uc.size-category', 'category of dwelling', ucRegs('Sch 4 paras 8 to 12'), (the): Category => {
  const entered = the(sizeCategoryEntered);
  if (entered !== undefined) return entered;
  if (the(getsSharedRate)) return 'shared';
  return categories[the(bedroomsAllowed)] ?? 'four';
});

/** Sch 4 para 25(2): the cap rent, which is the local housing allowance for the area and category. */
export const capRent = rule('uc.cap-rent', 'local housing allowance', ucRegs('Sch 4 para 25'), (the) => {
  const entered = the(localHousingAllowanceEntered);
  if (entered !== undefined) return entered;
  const name = the(rentalMarketArea);
  const area = areas.get(name);
  if (area === undefined) throw areaUnknown(name, the(nation));
  return the(rateFigure(area, the(sizeCategory)));
});

function areaUnknown(name: string, where: AreaRow[1]): FactMissing {
  const ofNation = areaRows.filter(([, nationOfArea]) => nationOfArea === where).map(([area]) => area);
  const words = name
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 3);
  const alike = ofNation.filter((area) => words.some((word) => area.toLowerCase().includes(word)));
  return new FactMissing(
    'place.brma',
    alike.length > 0 ? alike : ofNation,
    `There is no broad rental market area called "${name}" in the tables.`,
    name,
  );
}

/** The nation of a rental market area; nothing for a name that is in no table. */
export const nationOfArea = (name: string): AreaRow[1] | undefined => areas.get(name)?.[1];
