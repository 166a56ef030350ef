import type { Draft } from '#shared/ipc/contract';
import { isGroup, listAt, type Answer } from './path.ts';

/** The first answers of new things: a case, a job, a child. Each is in plain sight in the form. */

/** A case in which nothing is known yet but its reference and the day. */
export function newCase(reference: string, asAt: string): Draft {
  return {
    format: 'taper-case',
    version: 1,
    reference,
    asAt,
    nation: 'england',
    client: { age: '' },
    home: { tenure: '' },
    savings: '',
    claims: { universalCredit: true },
    now: { id: 'now', jobs: [] },
    scenarios: [],
  };
}

/** A job at the minimum wage for so many hours. */
export function newJob(existing: readonly Answer[], hours: string): { [key: string]: Answer } {
  return {
    id: newId('job', existing),
    who: 'client',
    kind: 'employee',
    pay: { hourly: 'minimum-wage', hoursPerWeek: hours },
    paid: 'monthly',
  };
}

/** The first id of its kind that no item of the list has: "job-1", "job-2". */
export function newId(kind: string, existing: readonly Answer[]): string {
  const taken = new Set(existing.filter(isGroup).map((item) => item['id']));
  for (let number = 1; ; number += 1) if (!taken.has(`${kind}-${number}`)) return `${kind}-${number}`;
}

/** A new scenario: what is so now, with a job of 16 hours where there is none. A council tax reduction typed for now is not its own. */
export function newScenario(draft: Draft): Answer {
  const now = isGroup(draft['now']) ? draft['now'] : {};
  const jobs = listAt(now, 'jobs');
  const { name: _name, councilTaxReduction: _reduction, ...rest } = now;
  return { ...rest, id: newId('what-if', listAt(draft, 'scenarios')), jobs: jobs.length > 0 ? [...jobs] : [newJob([], '16')] };
}

/** The same scenario once more, to change one answer in. It takes its name from its jobs, so that the name follows the change. */
export function copyOfScenario(draft: Draft, scenario: Answer): Answer {
  if (!isGroup(scenario)) return scenario;
  const { name: _name, ...rest } = scenario;
  return { ...rest, id: newId('what-if', listAt(draft, 'scenarios')) };
}
