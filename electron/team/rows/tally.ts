import type { CalculationRow, StartRow } from '#shared/team/rows';
import type { Month } from '#shared/team/values';
import type { ServiceYear } from '../family/periods.ts';
import { wholeService } from '../family/cell-id.ts';

/** Gains are counted in steps of so many pounds a month: quartiles are printed to the same step, so nothing is lost. */
export const gainStep = 10;

/** Counts the rows of one machine in one service year. Those of several machines add up: a person is of one machine only. */
export class Tally {
  readonly #quarters = new Map<Month, string>();
  readonly #year: string;
  readonly #people = new Set<string>();
  readonly #personMonths = new Set<string>();
  readonly #firstStarts = new Map<string, StartRow>();
  /** By `team|period|what`. */
  readonly counts = new Map<string, number>();
  /** By `team|period|what|amount`. */
  readonly amounts = new Map<string, number>();

  constructor({ year, quarters }: ServiceYear) {
    this.#year = year.id;
    for (const { id, months } of quarters) for (const month of months) this.#quarters.set(month, id);
  }

  addCalculation(row: CalculationRow): void {
    const { team, month, hours } = row;
    const quarter = this.#quarters.get(month);
    if (quarter === undefined) return;
    this.#count(team, month, `calculations/${hours}/${row.worseOff ? 'worse-off' : 'not-worse-off'}`);
    for (const reason of row.worseOff ? row.reasons : []) this.#count(team, month, `because/${reason}`);
    if (row.basis === 'signed') this.#count(team, month, 'signed');
    if (row.basis === 'signed' && row.occasion !== undefined) this.#count(team, month, `signed/${row.occasion}`);
    if (row.profile !== undefined) this.#count(team, this.#year, `profile/${row.profile}`);
    for (const period of [quarter, this.#year]) {
      if (this.#isNew(this.#people, `${row.person}|${team}|${period}`)) this.#count(team, period, 'people');
      const gain = Math.floor((row.gain + gainStep / 2) / gainStep) * gainStep;
      for (const scope of [team, wholeService]) {
        this.#amount(scope, period, 'all', gain);
        this.#amount(scope, period, hours, gain);
        if (row.weeksFromReferral !== undefined) this.#amount(scope, period, 'weeks', row.weeksFromReferral);
      }
    }
  }

  addStart(row: StartRow): void {
    if (!this.#quarters.has(row.month)) return;
    this.#started('jobs', row);
    const counts = row.openToAnyone && row.atLeastMinimumWage;
    if (counts && this.#isNew(this.#personMonths, `${row.person}|${row.month}`)) this.#started('sussex-2011', row);
    const first = this.#firstStarts.get(row.person);
    if (first !== undefined && first.month <= row.month) return;
    if (first !== undefined) this.#started('people', first, -1);
    this.#firstStarts.set(row.person, row);
    this.#started('people', row);
  }

  #started(definition: string, { team, month, profile }: StartRow, count = 1): void {
    this.#count(team, month, `starts/${definition}`, count);
    if (profile !== undefined) this.#count(team, this.#year, `started/${definition}/${profile}`, count);
  }

  #count(team: string, period: string, what: string, count = 1): void {
    const key = `${team}|${period}|${what}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  #amount(team: string, period: string, what: string, amount: number): void {
    const key = `${team}|${period}|${what}|${amount}`;
    this.amounts.set(key, (this.amounts.get(key) ?? 0) + 1);
  }

  #isNew(met: Set<string>, key: string): boolean {
    if (met.has(key)) return false;
    met.add(key);
    return true;
  }
}
