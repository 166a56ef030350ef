import type { AtMost, Cell, Sum, Tables } from '../disclosure/index.ts';

/** Puts tables together. What was published keeps the count that it was published with. */
export class TablesBuilder {
  readonly #cells = new Map<string, Cell>();
  readonly #sums: Sum[] = [];
  readonly #atMosts: AtMost[] = [];
  readonly #published: ReadonlyMap<string, number>;

  constructor(published: ReadonlyMap<string, number>) {
    this.#published = published;
  }

  count(cell: Cell): string {
    const published = this.#published.get(cell.id);
    this.#cells.set(cell.id, published === undefined ? cell : { ...cell, count: published });
    return cell.id;
  }

  /** A total that is the parts and, where they do not make it up, a rest that nobody publishes. `isWhole`: nothing is missing but what changed since. */
  sum(total: string, parts: readonly string[], isWhole: boolean): void {
    const rest = this.#countOf(total) - parts.reduce((sum, part) => sum + this.#countOf(part), 0);
    if (isWhole && rest === 0) {
      this.#sums.push({ total, parts });
      return;
    }
    // A total can have parts of several kinds, and each kind a rest of its own.
    const id = `${total} rest ${this.#sums.length}`;
    this.#cells.set(id, { id, count: rest, implied: { least: isWhole || rest < 0 ? -Infinity : 0 } });
    this.#sums.push({ total, parts: [...parts, id] });
  }

  /** Known to be so, but for what changed since something was published. */
  atMost(bound: AtMost): void {
    const side = (ids: readonly string[], weight = 1): number => weight * ids.reduce((sum, id) => sum + this.#countOf(id), 0);
    if (side(bound.lesser, bound.weights?.lesser) <= side(bound.greater, bound.weights?.greater)) this.#atMosts.push(bound);
  }

  has(id: string): boolean {
    return this.#cells.has(id);
  }

  /** The counts of a scope, or of one period of it, without what is implied. */
  idsOf(scope: string, period?: string): string[] {
    return [...this.#cells.values()].flatMap(({ id, implied }) => {
      const [, inScope, inPeriod] = id.split('|');
      return implied === undefined && inScope === scope && (period === undefined || inPeriod === period) ? [id] : [];
    });
  }

  tables(): Tables {
    return { cells: [...this.#cells.values()], sums: this.#sums, atMosts: this.#atMosts };
  }

  #countOf(id: string): number {
    const cell = this.#cells.get(id);
    if (cell === undefined) throw new RangeError(`There is no count "${id}".`);
    return cell.count;
  }
}
