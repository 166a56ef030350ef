import type { Highs } from 'highs';
import type { Shown } from '#electron/team/disclosure/index';
import type { Quartiles } from '#electron/team/family/counts';
import { hoursBands, outcomes } from '#shared/team/values';

const signedKinds = ['before-start', 'hours-change', 'neither'] as const;

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
  /** What changed after it was published: it can be less than nought. */
  readonly #free = new Set<string>();
  readonly #bands = new Map<string, Set<string>>();
  readonly #corrected: ReadonlySet<string>;

  constructor(
    highs: Highs,
    printed: ReadonlyMap<string, Shown>,
    rule: { maskUpTo: number; roundTo: number },
    teams: readonly string[],
    year: { id: string; quarters: readonly { id: string; months: readonly string[] }[] },
    quartiles: Readonly<Record<string, Quartiles>> = {},
    /** The teams whose rows were corrected between two sheets. The attacker is told which, not what. */
    corrected: ReadonlySet<string> = new Set(),
  ) {
    this.#corrected = corrected;
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
        this.#atMost([this.#atom('p', team, id)], byGroup);
        if (!corrected.has(team)) this.#atMost([this.#atom('p', team, id)], [this.#atom('p', team, year.id)]);
      }
      if (corrected.has(team)) continue;
      this.#atMost(
        [this.#atom('p', team, year.id)],
        year.quarters.map(({ id }) => this.#atom('p', team, id)),
      );
    }
    for (const { id } of year.quarters) {
      this.#atMost(
        signedKinds.map((kind) => this.#atom('g', id, kind)),
        teams.flatMap((team) => this.#groups(team, [id])),
      );
    }
    for (const team of corrected) this.#keptCounts(team, year.id);
    for (const [population, bands] of this.#bands) this.#atMost([...bands], this.#sumOf(`${population}|*|${year.id}|all`, year.id) ?? []);
    for (const [id, printedOf] of Object.entries(quartiles)) if (printed.get(id)?.kind === 'count') this.#middle(id, printedOf, year.id);
  }

  /** Whatever changed, a year's counts are counts: none is less than nought, and no part is more than its whole. */
  #keptCounts(team: string, yearId: string): void {
    const ofYear = (population: string, what = 'all'): string[] => this.#sumOf([population, team, yearId, what].join('|'), yearId) ?? [];
    for (const band of hoursBands)
      for (const outcome of outcomes) this.#rows.push(`${ofYear('calculations', `${band}/${outcome}`).join(' + ')} >= 0`);
    this.#rows.push(`${ofYear('starts').join(' + ')} >= 0`);
    this.#atMost([this.#atom('p', team, yearId)], ofYear('calculations'));
    const reasons = new Set([...this.#names.keys()].flatMap((key) => (key.startsWith('b|') ? key.split('|').slice(-1) : [])));
    for (const reason of reasons) {
      this.#rows.push(`${ofYear('calculations', reason).join(' + ')} >= 0`);
      this.#atMost(ofYear('calculations', reason), ofYear('calculations', 'worse-off'));
    }
    for (const kind of signedKinds)
      this.#rows.push(`${(this.#sumOf(`calculations|*|${yearId}|signed/${kind}`, yearId) ?? []).join(' + ')} >= 0`);
  }

  #atMost(lesser: readonly string[], greater: readonly string[], [one, other]: readonly [number, number] = [1, 1]): void {
    const left = lesser.map((name) => `${one} ${name}`).join(' + ');
    // A name may stand on both sides.
    const right = greater.map((name) => `${other} ${name}`).join(' - ');
    const shared = lesser.filter((name) => greater.includes(name));
    if (shared.length === 0) this.#rows.push(`${left} - ${right} <= 0`);
    else {
      const terms = [
        ...lesser.filter((name) => !shared.includes(name)).map((name) => `+ ${one} ${name}`),
        ...greater.filter((name) => !shared.includes(name)).map((name) => `- ${other} ${name}`),
        ...shared.map((name) => `${one < other ? '-' : '+'} ${Math.abs(one - other)} ${name}`),
      ];
      this.#rows.push(`${terms.join(' ')} <= 0`);
    }
  }

  /** What a middle says: how large a part of a group was worse off at least, or at most. */
  #middle(id: string, { lower, median, upper }: Quartiles, yearId: string): void {
    const all = this.#sumOf(id, yearId);
    const worse = this.#sumOf(id.endsWith('|all') ? id.replace(/all$/, 'worse-off') : `${id}/worse-off`, yearId);
    if (all === undefined || worse === undefined) return;
    [lower, median, upper].forEach((gain, index) => {
      if (gain > 0) this.#atMost(worse, all, [4, index + 1]);
      if (gain < 0) this.#atMost(all, worse, [index + 1, 4]);
    });
  }

  /** The least and the most that a count can be, for all that is printed. */
  rangeOf(id: string, yearId: string): { least: number; most: number } {
    const sum = this.#sumOf(id, yearId);
    if (sum === undefined) throw new RangeError(`The attack does not know ${id}.`);
    return { least: this.#solve('Minimize', sum), most: this.#solve('Maximize', sum) };
  }

  /** The least and the most by which a year's count can differ from those of its quarters, as they were published. */
  rangeOfChange(id: string, yearId: string): { least: number; most: number } {
    const changes = (this.#sumOf(id, yearId) ?? []).filter((name) => this.#free.has(name));
    return { least: this.#solve('Minimize', changes), most: this.#solve('Maximize', changes) };
  }

  #solve(sense: 'Minimize' | 'Maximize', sum: readonly string[]): number {
    const names = [...this.#names.values()];
    const text = [
      sense,
      ` goal: ${sum.join(' + ')}`,
      'Subject To',
      ...this.#rows.map((row, index) => ` r${index}: ${row}`),
      'Bounds',
      ...names.map((name) => ` ${this.#free.has(name) ? -5000 : 0} <= ${name} <= 5000`),
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

  /** The most that a count can be, for all that is printed. */
  mostOf(id: string, yearId: string): number {
    const sum = this.#sumOf(id, yearId);
    if (sum === undefined) throw new RangeError(`The attack does not know ${id}.`);
    return this.#solve('Maximize', sum);
  }

  /** The smallest groups that make up a count. */
  #sumOf(id: string, yearId: string): string[] | undefined {
    const [population = '', scope = '', period = '', what = ''] = id.split('|');
    const teams = scope === '*' ? this.#teams : [scope];
    const quarters = period === yearId ? this.#quarters : this.#quarters.filter((quarter) => quarter.id === period);
    if (what.startsWith('profile/')) {
      const band = this.#atom('f', population, what);
      this.#bands.set(population, (this.#bands.get(population) ?? new Set<string>()).add(band));
      return [band];
    }
    if (population === 'starts') {
      const months = this.#quarters.flatMap((quarter) => quarter.months);
      const own =
        what === 'so-far'
          ? months.slice(0, months.indexOf(period) + 1)
          : quarters.length > 0
            ? quarters.flatMap((quarter) => quarter.months)
            : [period];
      const sheet = what === 'so-far' ? (this.#quarters.find(({ months: of }) => of.includes(period))?.id ?? '') : period;
      const since = (what === 'so-far' && sheet !== this.#quarters[0]?.id) || period === yearId;
      return teams.flatMap((team) => [
        ...own.map((month) => this.#atom('s', team, month)),
        ...(since ? this.#changes(team, 's', sheet) : []),
      ]);
    }
    if (population === 'people') return teams.map((team) => this.#atom('p', team, period));
    if (population !== 'calculations') return undefined;
    const isYear = period === yearId;
    if (what.startsWith('because/'))
      return [...this.#because(teams, quarters, what), ...(isYear ? teams.flatMap((team) => this.#changes(team, 'b', what)) : [])];
    if (what.startsWith('signed')) {
      const kinds = what === 'signed' ? signedKinds : signedKinds.filter((kind) => what.endsWith(kind));
      const since = isYear ? [...this.#corrected].flatMap((team) => kinds.flatMap((kind) => this.#changes(team, 'g', kind))) : [];
      return [...quarters.flatMap((quarter) => kinds.map((kind) => this.#atom('g', quarter.id, kind))), ...since];
    }
    if (quarters.length === 0) return teams.map((team) => this.#atom('m', team, period));
    const ids = quarters.map((quarter) => quarter.id);
    return teams.flatMap((team) => [...this.#groups(team, ids, what), ...(isYear ? this.#groupChanges(team, what) : [])]);
  }

  #groupChanges(team: string, what: string): string[] {
    return hoursBands.flatMap((band) =>
      outcomes.flatMap((outcome) =>
        ['all', band, outcome, `${band}/${outcome}`].includes(what) ? this.#changes(team, 'c', band, outcome) : [],
      ),
    );
  }

  #changes(team: string, ...parts: readonly string[]): string[] {
    if (!this.#corrected.has(team)) return [];
    const name = this.#atom('change', team, ...parts);
    this.#free.add(name);
    return [name];
  }

  /** Calculations with one reason; each is a loss. */
  #because(teams: readonly string[], quarters: readonly { id: string }[], reason: string): string[] {
    return teams.flatMap((team) =>
      quarters.map(({ id }) => {
        const isNew = !this.#names.has(['b', team, id, reason].join('|'));
        const atom = this.#atom('b', team, id, reason);
        if (isNew) this.#atMost([atom], this.#groups(team, [id], 'worse-off'));
        return atom;
      }),
    );
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
