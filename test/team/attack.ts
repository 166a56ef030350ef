import type { Highs } from 'highs';
import type { Shown } from '#electron/team/disclosure/index';
import { hoursBands, outcomes } from '#shared/team/values';

/**
 * Somebody with all sheets on the table and a solver. It knows only what is printed and what the words mean: it starts from
 * the smallest groups that anybody could be in, not from the program's tables, and asks for the least and the most of each count.
 */
export class Attack {
  readonly #highs: Highs;
  readonly #mask: number;
  readonly #round: number;
  readonly #teams: readonly string[];
  readonly #quarters: readonly { id: string; months: readonly string[] }[];
  readonly #rows: string[] = [];
  readonly #names = new Map<string, string>();

  constructor(
    highs: Highs,
    printed: ReadonlyMap<string, Shown>,
    rule: { maskUpTo: number; roundTo: number },
    teams: readonly string[],
    year: { id: string; quarters: readonly { id: string; months: readonly string[] }[] },
  ) {
    this.#highs = highs;
    [this.#mask, this.#round] = [rule.maskUpTo, rule.roundTo];
    this.#teams = teams;
    this.#quarters = year.quarters;
    for (const [id, shown] of printed) this.#take(id, shown, year.id);
    for (const team of teams) {
      for (const { id, months } of year.quarters) {
        const byMonth = months.map((month) => this.#atom('m', team, month));
        const byGroup = this.#groups(team, [id]);
        this.#rows.push(`${byMonth.join(' + ')} - ${byGroup.join(' - ')} = 0`);
      }
    }
  }

  /** The least and the most that a count can be, for all that is printed. */
  rangeOf(id: string, yearId: string): { least: number; most: number } {
    const sum = this.#sumOf(id, yearId);
    if (sum === undefined) throw new RangeError(`The attack does not know ${id}.`);
    return { least: this.#solve('Minimize', sum), most: this.#solve('Maximize', sum) };
  }

  #solve(sense: 'Minimize' | 'Maximize', sum: readonly string[]): number {
    const names = [...this.#names.values()];
    const text = [
      sense,
      ` goal: ${sum.join(' + ')}`,
      'Subject To',
      ...this.#rows.map((row, index) => ` r${index}: ${row}`),
      'Bounds',
      ...names.map((name) => ` 0 <= ${name} <= 5000`),
      'General',
      names.join('\n'),
      'End',
    ].join('\n');
    const { Status, ObjectiveValue } = this.#highs.solve(text, { output_flag: false });
    if (Status !== 'Optimal') throw new Error(`The attack ends with ${Status}.`);
    return Math.round(ObjectiveValue);
  }

  #take(id: string, shown: Shown, yearId: string): void {
    const sum = this.#sumOf(id, yearId);
    if (sum === undefined || shown.kind === 'withheld') return;
    const text = sum.join(' + ');
    if (shown.kind === 'masked') this.#rows.push(`${text} >= 1`, `${text} <= ${this.#mask}`);
    else if (shown.count === 0) this.#rows.push(`${text} = 0`);
    else {
      const below = Math.floor(this.#round / 2);
      this.#rows.push(
        `${text} >= ${Math.max(this.#mask + 1, shown.count - below)}`,
        `${text} <= ${shown.count + Math.ceil(this.#round / 2) - 1}`,
      );
    }
  }

  /** The smallest groups that make up a count; none for counts of people, of reasons and of starts, which do not add up to calculations. */
  #sumOf(id: string, yearId: string): string[] | undefined {
    const [population, scope = '', period = '', what = ''] = id.split('|');
    const teams = scope === '*' ? this.#teams : [scope];
    const quarters = period === yearId ? this.#quarters : this.#quarters.filter((quarter) => quarter.id === period);
    if (population === 'starts') {
      const months = this.#quarters.flatMap((quarter) => quarter.months);
      const own =
        what === 'so-far'
          ? months.slice(0, months.indexOf(period) + 1)
          : quarters.length > 0
            ? quarters.flatMap((quarter) => quarter.months)
            : [period];
      return teams.flatMap((team) => own.map((month) => this.#atom('s', team, month)));
    }
    if (population !== 'calculations' || what.startsWith('because/')) return undefined;
    if (quarters.length === 0) return teams.map((team) => this.#atom('m', team, period));
    const ids = quarters.map((quarter) => quarter.id);
    return teams.flatMap((team) => this.#groups(team, ids, what));
  }

  #groups(team: string, quarters: readonly string[], what = 'all'): string[] {
    return quarters.flatMap((quarter) =>
      hoursBands.flatMap((band) =>
        outcomes.flatMap((outcome) =>
          ['all', band, outcome, `${band}/${outcome}`].includes(what) ? [this.#atom('c', team, quarter, band, outcome)] : [],
        ),
      ),
    );
  }

  #atom(...parts: readonly string[]): string {
    const key = parts.join('|');
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `x${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }
}
