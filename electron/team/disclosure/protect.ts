import type { Highs } from 'highs';
import { Outsider } from './outsider.ts';
import { isSmall, shownOf, withheld, type DisclosureRule, type Shown } from './rule.ts';
import type { Cell, Tables } from './tables.ts';

/**
 * What is shown of every count, so that no small one can be worked out from all the others, nor from what was published before
 * (`published`, which stays as it was). First small counts are masked, others rounded, and small groups not divided. Then, as
 * long as an outsider could narrow a small count down to fewer values than the rule leaves possible, one more count is
 * withheld: the one that hides it best, smaller ones before larger and totals last. `pause` lets others have their turn meanwhile.
 * @throws Error where what was published already contradicts the tables
 */
export async function protect(
  highs: Highs,
  tables: Tables,
  rule: DisclosureRule,
  published: ReadonlyMap<string, Shown> = new Map(),
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Map<string, Shown>> {
  const shown = atFirst(tables, rule, published);
  const outsider = new Outsider(highs, tables, shown, rule);
  try {
    const hiding = new Neighbours(tables);
    for (const { id } of tables.cells.filter(({ count }) => isSmall(Math.abs(count), rule))) {
      await pause();
      while (!outsider.leavesPossible(id, rule.leftPossible)) {
        const other = bestToWithhold(id);
        if (other === undefined) throw new Error(`The count "${id}" is given away by what was published before.`);
        shown.set(other, withheld);
        outsider.withhold(other);
      }

      function bestToWithhold(exposed: string): string | undefined {
        let best: { id: string; values: number } | undefined;
        for (const candidate of hiding.of(exposed)) {
          const now = shown.get(candidate);
          if (now === undefined || now.kind === 'withheld' || published.has(candidate)) continue;
          const values = outsider.valuesIfWithheld(exposed, candidate, rule.leftPossible);
          if (best === undefined || values > best.values) best = { id: candidate, values };
          if (values >= rule.leftPossible) break;
        }
        return best?.id;
      }
    }
    return shown;
  } finally {
    outsider.dispose();
  }
}

/** Masks and rounds by the rule alone; what divides a group that is not shown as a count is withheld. */
function atFirst({ cells }: Tables, rule: DisclosureRule, published: ReadonlyMap<string, Shown>): Map<string, Shown> {
  const shown = new Map<string, Shown>(published);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const decide = (cell: Cell): Shown => {
    const decided = shown.get(cell.id);
    if (decided !== undefined) return decided;
    const groups = (cell.within ?? []).flatMap((id) => byId.get(id) ?? []);
    const own = groups.some((group) => isHidden(decide(group))) ? withheld : shownOf(cell.count, rule);
    shown.set(cell.id, own);
    return own;
  };
  for (const cell of cells) if (cell.implied === undefined) decide(cell);
  return shown;
}

const isHidden = ({ kind }: Shown): boolean => kind !== 'count';

/** For each count the others in the order in which they may hide it: nearest first, parts before totals, small before large. */
class Neighbours {
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #groups = new Map<string, (readonly string[])[]>();

  constructor({ cells, sums, atMosts }: Tables) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    const together = [
      ...sums.map(({ total, parts }) => [total, ...parts]),
      ...atMosts.map(({ lesser, greater }) => [...lesser, ...greater]),
    ];
    for (const group of together) {
      for (const id of group) {
        const groups = this.#groups.get(id);
        if (groups === undefined) this.#groups.set(id, [group]);
        else groups.push(group);
      }
    }
  }

  /** The count itself comes first: where a mask is what gives it away, it can be withheld. */
  *of(id: string): Generator<string> {
    const met = new Set([id]);
    let ring = [id];
    while (ring.length > 0) {
      yield* ring;
      ring = [...new Set(ring.flatMap((from) => (this.#groups.get(from) ?? []).flat()))].filter((next) => !met.has(next));
      ring.sort((one, other) => this.#cost(one) - this.#cost(other));
      for (const next of ring) met.add(next);
    }
  }

  #cost(id: string): number {
    const cell = this.#cells.get(id);
    return (cell?.count ?? 0) + (cell?.isTotal === true ? 1e9 : 0);
  }
}
