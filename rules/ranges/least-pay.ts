import { possibleFor, type NotKnown } from '#shared/case/not-known';
import { stepsOf, withValueAt } from '#shared/case/places';
import { caseShape, type Case } from '#shared/case/schema';
import { Money, type FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, evaluationOf } from '../facts/index.ts';
import { minimumWage } from '../minimum-wage/index.ts';
import { CaseError, reportingProblems } from '../situation/index.ts';

/** Pay by the hour that is not known may be said to be at least this. */
const fromMinimumWage = 'minimum-wage';

/**
 * An answer that is not known, with the minimum wage it begins with as pounds an hour: that of the job's date and of the employee's age, and
 * where these are themselves not known the lowest of any that they may be.
 */
export function fromLeastPay(entered: Case, entry: NotKnown, figures: FiguresInUse): NotKnown {
  if (entry.from !== fromMinimumWage || !entry.path.endsWith('.pay.hourly')) return entry;
  const [list, position, job] = stepsOf(entry.path)?.filter((step) => step !== 'jobs') ?? [];
  const [at, index] = list === 'now' ? ['now' as const, position] : [position, job];
  if ((at !== 'now' && typeof at !== 'number') || typeof index !== 'number') return entry;
  const situation = at === 'now' ? 'now' : `scenarios[${at}]`;
  const who = (at === 'now' ? entered.now : entered.scenarios[at])?.jobs[index]?.who ?? 'client';
  const places = ['asAt', `${situation}.asAt`, `${situation}.jobs[${index}].apprentice`, `${who}.age`, `${who}.born`];
  const cases = (entered.notKnown ?? [])
    .filter(({ path }) => places.includes(path))
    .reduce<Case[]>((ways, unknown) => ways.flatMap((way) => withEach(way, unknown)), [entered]);
  const [rate, ...others] = cases.flatMap((way) => rateIn(way, at, index, figures));
  if (rate === undefined) return entry;
  const least = others.reduce((lowest, other) => lowest.atMost(other), rate);
  const from = least.inPounds();
  if (Money.of(`${entry.to}`, 'hour').isMoreThan(least)) return { ...entry, from };
  throw new CaseError({
    path: 'notKnown',
    found: String(entry.to),
    allowed: [`more than ${from}`],
    message: `The most that "${entry.path}" may be has to be more than the minimum wage, ${from}.`,
  });
}

function withEach(way: Case, entry: NotKnown): Case[] {
  const possible = possibleFor(caseShape, way, entry);
  if (possible.kind !== 'values') return [way];
  return possible.values.map((value) => withValueAt(way, stepsOf(entry.path) ?? [], value) as Case);
}

function rateIn(way: Case, position: 'now' | number, job: number, figures: FiguresInUse): Money<'hour'>[] {
  const circumstances = circumstancesOf(way, position, figures);
  const { the } = evaluationOf(circumstances);
  const found = circumstances.jobs[job];
  return found === undefined ? [] : [reportingProblems(circumstances, () => the(minimumWage, found))];
}
