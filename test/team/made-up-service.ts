import { hoursBands, outcomes } from '#shared/team/values';
import type { CalculationCount, YearCounts } from '#electron/team/family/counts';
import type { ServiceYear } from '#electron/team/family/periods';

/** Numbers that come again from the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface ServiceSize {
  readonly teams: number;
  readonly calculations: number;
  readonly worseOff: number;
  readonly seed: number;
}

/** A year of a service that nobody runs, counted. */
export function madeUpYear(year: ServiceYear, { teams: many, calculations: all, worseOff, seed }: ServiceSize): YearCounts {
  const next = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const teams = Array.from({ length: many }, (_, index) => `team ${index + 1}`);
  const counted = new Map<string, CalculationCount>();
  for (let made = 0; made < all; made += 1) {
    const row = {
      team: pick(teams),
      month: pick(year.year.months),
      band: pick(hoursBands),
      outcome: made < worseOff ? outcomes[1] : outcomes[0],
    };
    const key = Object.values(row).join('|');
    counted.set(key, { ...row, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const calculations = [...counted.values()];
  const inPeriod = (team: string, months: readonly string[]): number =>
    calculations.reduce((sum, row) => (row.team === team && months.includes(row.month) ? sum + row.count : sum), 0);
  const people = [year.year, ...year.quarters].flatMap((period) =>
    teams.map((team) => ({
      team,
      period: period.id,
      count: Math.ceil(inPeriod(team, period.months) * (period.kind === 'year' ? 0.8 : 0.95)),
    })),
  );
  const starts = teams.flatMap((team) =>
    year.year.months.map((month) => ({ team, month, count: Math.floor(next() * (all / many / 8 + 2)) })),
  );
  const reasons = calculations.flatMap(({ team, month, outcome, count }) =>
    outcome === 'worse-off' ? [{ team, month, reason: pick(['travel', 'childcare', 'council-tax-reduction']), count }] : [],
  );
  return { teams, calculations, reasons, people, starts };
}
