import type { Highs } from 'highs';
import { programOf } from './program.ts';
import { limitsOf, withheld, type DisclosureRule, type Shown } from './rule.ts';
import type { Tables } from './tables.ts';

type Model = ReturnType<Highs['createModel']>;

/** How many counts around one are enough, nearly always, to find how it can be otherwise. */
const nearby = 150;

/** The solver's numbers are whole up to this. */
const tolerance = 1e-6;

/** Which count is to be as small or as large as it can be, and between which numbers. */
interface Aim {
  readonly place: number;
  readonly which: 'least' | 'most';
  readonly low: number;
  readonly high: number;
}

/** The least and the most that a count can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * What somebody can work out who sees every count that is shown, knows how the tables hang together and how the rule hides,
 * and has all the time in the world: each question is answered by integer programming over everything at once.
 *
 * Each answer comes with one whole world that would have been shown the same. Every count in it is remembered as possible, so
 * most questions are answered by worlds that are known already.
 */
export class Outsider {
  readonly #highs: Highs;
  readonly #model: Model;
  /** The same without whole numbers. */
  readonly #fractions: Model;
  readonly #places = new Map<string, number>();
  readonly #limits: Range[];
  readonly #possible: Range[];
  readonly #ceiling: number;
  readonly #truth: readonly number[];
  readonly #neighbours: readonly (readonly number[])[];
  readonly #rule: DisclosureRule;

  /** `shown` says what is shown of each count that is not implied. Whoever makes an outsider disposes of it. */
  constructor(highs: Highs, tables: Tables, shown: ReadonlyMap<string, Shown>, rule: DisclosureRule) {
    this.#highs = highs;
    this.#rule = rule;
    tables.cells.forEach(({ id }, place) => this.#places.set(id, place));
    // The solver asks for an end; no published count is anywhere near it.
    this.#ceiling = 2 * tables.cells.reduce((most, { count }) => Math.max(most, count), 500);
    this.#possible = tables.cells.map(({ count }) => ({ least: count, most: count }));
    this.#limits = tables.cells.map(({ id, implied }) =>
      implied === undefined
        ? this.#limitsOf(shown.get(id) ?? withheld)
        : { least: Math.max(implied.least, -this.#ceiling), most: this.#ceiling },
    );
    this.#truth = tables.cells.map(({ count }) => count);
    this.#neighbours = neighboursIn(tables, this.#places);
    const program = programOf(tables, this.#places, this.#limits);
    this.#model = highs.createModel(program);
    this.#fractions = highs.createModel({ ...program, integrality: this.#limits.map(() => 0 as const) });
    for (const model of [this.#model, this.#fractions]) model.options.set({ output_flag: false });
    // Counted in nodes, not in seconds, so that the same counts are shown on every machine.
    this.#model.options.set({ mip_max_nodes: 500 });
    // Each question differs little from the one before; the primal simplex goes on from there.
    this.#fractions.options.set({ presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
  }

  /** Whether at least so many values of a count remain possible. */
  leavesPossible(id: string, values: number): boolean {
    const place = this.#placeOf(id);
    if (widthOf(at(this.#possible, place)) >= values) return true;
    const worlds: Float64Array[] = [];
    const width = this.#widthUpTo(place, values, worlds);
    for (const world of worlds) this.#remember(world);
    return width >= values;
  }

  /** How many values of a count, up to so many, would be possible if another were withheld that now is not. */
  valuesIfWithheld(id: string, other: string, values: number): number {
    const place = this.#placeOf(other);
    const limits = at(this.#limits, place);
    this.#limit(place, this.#limitsOf(withheld));
    const width = this.#widthUpTo(this.#placeOf(id), values);
    this.#limit(place, limits);
    return width;
  }

  /** Something that was to be shown is not. What was possible remains so. */
  withhold(id: string): void {
    this.#limit(this.#placeOf(id), this.#limitsOf(withheld));
  }

  dispose(): void {
    for (const model of [this.#model, this.#fractions]) model.dispose();
  }

  /** The width of what is possible, looked for no further than it is asked: a near end is found and proved much sooner than a far one. */
  #widthUpTo(place: number, values: number, worlds: Float64Array[] = []): number {
    const known = at(this.#possible, place);
    const most = this.#extreme(place, 'most', known.most, known.least + values - 1, worlds);
    const least = most - known.least + 1 >= values ? known.least : this.#extreme(place, 'least', known.least, most - values + 1, worlds);
    return most - least + 1;
  }

  /**
   * How far a count can go from one that is known to be possible towards another. Without whole numbers the question is much
   * easier, and its answer is final where it leads nowhere or to a world of whole numbers.
   */
  #extreme(place: number, which: 'least' | 'most', known: number, wanted: number, worlds: Float64Array[]): number {
    const limits = at(this.#limits, place);
    const [low, high] = which === 'most' ? [known, Math.min(limits.most, wanted)] : [Math.max(limits.least, wanted), known];
    const aim: Aim = { place, which, low, high };
    const ideal = this.#worldIn(this.#fractions, aim);
    if (ideal === undefined || Math.abs((ideal[place] ?? Number.NaN) - known) < 1 - tolerance) return known;
    const reached = (world: Float64Array | undefined): number => {
      if (world === undefined) return known;
      worlds.push(world);
      return which === 'most' ? Math.max(known, countAt(world, place)) : Math.min(known, countAt(world, place));
    };
    if (isWhole(ideal)) return reached(ideal);
    const near = reached(this.#worldNearby(aim));
    return Math.abs((ideal[place] ?? Number.NaN) - near) < 1 - tolerance ? near : reached(this.#worldIn(this.#model, aim));
  }

  /** A world of whole numbers near the true one: all is held to the true counts but what is nearest. That is a far smaller question. */
  #worldNearby(aim: Aim): Float64Array | undefined {
    const near = this.#nearest(aim.place);
    const all = this.#limits.map((_, place) => place);
    const held = this.#limits.map((limits, place) =>
      near.has(place) ? limits : { least: at(this.#truth, place), most: at(this.#truth, place) },
    );
    const limitAll = (to: readonly Range[]): void => {
      this.#model.changeColsBounds(
        { kind: 'set', indices: all },
        to.map(({ least }) => least),
        to.map(({ most }) => most),
      );
    };
    limitAll(held);
    const truth = at(this.#truth, aim.place);
    const world = this.#worldIn(this.#model, { ...aim, low: Math.min(aim.low, truth), high: Math.max(aim.high, truth) });
    limitAll(this.#limits);
    return world;
  }

  /**
   * Every count in one world that would have been shown the same, in which this count is the least or the most that it can be.
   * None where the search was given up: what is not found is taken to be impossible, so more may be withheld than need be, never less.
   */
  #worldIn(model: Model, { place, which, low, high }: Aim): Float64Array | undefined {
    const limits = at(this.#limits, place);
    model.changeColBounds(place, low, high);
    model.changeColCost(place, which === 'least' ? 1 : -1);
    model.run();
    const status = model.getModelStatus();
    const world = model.getSolution().colValue;
    model.changeColCost(place, 0);
    model.changeColBounds(place, limits.least, limits.most);
    const { optimal, infeasible, unboundedOrInfeasible } = this.#highs.constants.modelStatus;
    if (status === infeasible || status === unboundedOrInfeasible) throw new Error('The counts that are shown contradict each other.');
    return status === optimal ? world : undefined;
  }

  #nearest(place: number): Set<number> {
    const near = new Set([place]);
    for (const from of near) {
      for (const next of at(this.#neighbours, from)) near.add(next);
      if (near.size > nearby) break;
    }
    return near;
  }

  #remember(world: Float64Array): void {
    this.#possible.forEach(({ least, most }, place) => {
      const count = countAt(world, place);
      if (count < least || count > most) this.#possible[place] = { least: Math.min(least, count), most: Math.max(most, count) };
    });
  }

  #limit(place: number, limits: Range): void {
    this.#limits[place] = limits;
    for (const model of [this.#model, this.#fractions]) model.changeColBounds(place, limits.least, limits.most);
  }

  #limitsOf(shown: Shown): Range {
    const { least, most } = limitsOf(shown, this.#rule);
    return { least, most: Math.min(most, this.#ceiling) };
  }

  #placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`There is no count "${id}" in these tables.`);
    return place;
  }
}

const widthOf = ({ least, most }: Range): number => most - least + 1;

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`There is no count number ${place}.`);
  return found;
}

const countAt = (world: Float64Array, place: number): number => Math.round(world[place] ?? Number.NaN);

const isWhole = (world: Float64Array): boolean => world.every((count) => Math.abs(count - Math.round(count)) < tolerance);

function neighboursIn({ cells, sums, atMosts }: Tables, places: ReadonlyMap<string, number>): number[][] {
  const neighbours = cells.map(() => new Set<number>());
  const groups = [...sums.map(({ total, parts }) => [total, ...parts]), ...atMosts.map(({ lesser, greater }) => [...lesser, ...greater])];
  for (const group of groups) {
    const together = group.flatMap((id) => places.get(id) ?? []);
    for (const place of together) for (const other of together) neighbours[place]?.add(other);
  }
  return neighbours.map((found) => [...found]);
}
