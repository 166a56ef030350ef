import type { CalculationRow, StartRow } from '#shared/team/rows';
import { hoursBands } from '#shared/team/values';
import type { ServiceYear } from '../family/periods.ts';
import { idOf } from '../rows/stored.ts';

/** The first month of the sample's year. */
export const sampleYear = '2010-04';

const areas = ['East', 'West', 'Coast'] as const;
const specialists = 19;
const allCalculations = 200;
const allStarts = 284;

interface SampleMachine {
  readonly name: string;
  readonly team: string;
  readonly calculations: CalculationRow[];
  readonly starts: StartRow[];
}

/** 200 calculations, one of them a loss, and 284 job starts, spread over three areas and 19 specialists by invented chance. */
export function sampleRows({ year }: ServiceYear): SampleMachine[] {
  const next = chance(2011);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  const machines = Array.from({ length: specialists }, (_, index): SampleMachine => ({
    name: `Specialist ${index + 1}`,
    team: areas[index % areas.length] ?? areas[0],
    calculations: [],
    starts: [],
  }));
  for (let number = 1; number <= allCalculations; number += 1) {
    const machine = pick(machines);
    const worseOff = number === 1;
    const last = machine.calculations.at(-1);
    machine.calculations.push({
      id: id(1, number),
      // Some people had a second calculation, with the same specialist.
      person: last !== undefined && next() < 0.08 ? last.person : id(2, number),
      team: machine.team,
      month: pick(year.months),
      gain: worseOff ? -22 : Math.round(30 + 420 * next() * next() + 120 * next()),
      hours: pick(hoursBands),
      worseOff,
      reasons: worseOff ? ['council-tax-reduction', 'work-costs'] : [],
      basis: next() < 0.4 ? 'signed' : 'quick',
      ...(next() < 0.5 && { occasion: 'before-start' as const }),
      weeksFromReferral: Math.floor(1 + next() * 10),
    });
  }
  for (let number = 1; number <= allStarts; number += 1) {
    const machine = pick(machines);
    machine.starts.push({
      id: id(3, number),
      person: id(4, number),
      team: machine.team,
      month: year.months[Math.floor(12 * Math.sqrt(next()))] ?? sampleYear,
      hours: pick(hoursBands),
      openToAnyone: true,
      atLeastMinimumWage: true,
    });
  }
  return machines;
}

/** An id in the form of a random one. */
function id(kind: number, number: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(kind, 0);
  bytes.writeUInt16BE(0x4000, 6);
  bytes.writeUInt8(0x80, 8);
  bytes.writeUInt32BE(number, 12);
  return idOf(bytes);
}

/** Numbers that come again from the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
