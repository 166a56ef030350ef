import { z } from 'zod';
import type { MachinePart } from '#shared/team/sheet';
import type { Month } from '#shared/team/values';
import { step, type Work } from '../database/work.ts';

const row = z.object({ fingerprint: z.string(), name: z.string(), month: z.string().nullable() });

/** The machines that a sheet rests on, each with the months that it has sent and those that it has not. This machine sends nothing. */
export function* machinesIn(months: readonly Month[], ownName: string | undefined): Work<MachinePart[]> {
  const rows = yield* step(
    'SELECT fingerprint, name, month FROM team_machines LEFT JOIN team_months ON machine = number ORDER BY name, fingerprint, month',
  );
  const sent = new Map<string, { name: string; months: Set<Month> }>();
  for (const { fingerprint, name, month } of rows.map((found) => row.parse(found))) {
    const machine = sent.get(fingerprint) ?? { name, months: new Set<Month>() };
    if (month !== null) machine.months.add(month);
    sent.set(fingerprint, machine);
  }
  const own = ownName === undefined ? [] : [{ machine: '', name: ownName, months: [...months], missing: [] }];
  return [
    ...own,
    ...[...sent].map(([machine, has]) => ({
      machine,
      name: has.name,
      months: months.filter((month) => has.months.has(month)),
      missing: months.filter((month) => !has.months.has(month)),
    })),
  ];
}
