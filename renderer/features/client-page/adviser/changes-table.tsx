import { useMemo, type ReactNode } from 'react';
import type { Comparison } from '#shared/calculation/result';
import type { ComparisonRange } from '#shared/calculation/range';
import type { Trace, TraceEntry } from '#shared/calculation/trace';
import { keyOfLine, lineLabel } from '../../../words/amounts.ts';
import { change, penceOf, pounds } from '../../../words/money.ts';
import type { Situations } from '../../../words/reasons.ts';
import { entriesOf } from '../../../words/trace.ts';
import { reasonsFor } from './reasons.ts';
import { Part, SheetTable } from './part.tsx';
import { sheetWords } from './words.ts';

/** A sum in words with its numbers; nothing where an entry has none. */
export type SumOf = (entry: TraceEntry, trace: Trace) => ReactNode;

interface ChangesProps {
  name: string;
  comparison: Comparison;
  range: ComparisonRange | undefined;
  now: Trace;
  later: Trace;
  nation: string;
  sumOf: SumOf;
}

/** Each line that changes: by how much, the sums behind it now and then, what is otherwise in them, and the law. */
export function ChangesTable({ name, comparison, range, now, later, nation, sumOf }: ChangesProps) {
  const differences = comparison.lines.filter((line) => penceOf(line.change) !== 0);
  const situations = useMemo(() => ({ before: entriesOf(now), after: entriesOf(later) }), [now, later]);
  const title = sheetWords.changes(name);
  const { before, after, change: changed, why } = sheetWords.columns;
  return (
    <Part title={title}>
      {range !== undefined && <p>{sheetWords.ranged}</p>}
      {comparison.gain === undefined && <p>{sheetWords.noGain}</p>}
      {differences.length === 0 ? (
        <p>{sheetWords.noChange}</p>
      ) : (
        <SheetTable label={title} head={[sheetWords.line, before, after, changed, why]} className="sheet-of-changes">
          {differences.map((difference) => (
            <tr key={difference.id}>
              <th scope="row">{lineLabel(difference.id, nation)}</th>
              <td>{pounds(difference.before)}</td>
              <td>{pounds(difference.after)}</td>
              <td>{change(difference.change)}</td>
              <td>
                <Why of={keyOfLine(difference.id)} situations={situations} traces={[now, later]} nation={nation} sumOf={sumOf} />
              </td>
            </tr>
          ))}
          <tr data-total>
            <th scope="row">{sheetWords.sum}</th>
            <td />
            <td />
            <td>{gainWords(comparison, range)}</td>
            <td />
          </tr>
        </SheetTable>
      )}
    </Part>
  );
}

function gainWords({ gain }: Comparison, range: ComparisonRange | undefined): string {
  if (range?.gain !== undefined && range.gain.month.least !== range.gain.month.most)
    return `${change(range.gain.month.least)} to ${change(range.gain.month.most)}`;
  return gain === undefined ? sheetWords.noFigure : change(gain.month);
}

interface WhyProps {
  /** The key of the line in the traces. */
  of: string;
  situations: Situations;
  traces: readonly [Trace, Trace];
  nation: string;
  sumOf: SumOf;
}

function Why({ of, situations, traces: [now, later], nation, sumOf }: WhyProps) {
  const [entryNow, entryThen] = [situations.before.get(of), situations.after.get(of)];
  const law = entryThen?.law ?? entryNow?.law;
  if (entryNow === undefined && entryThen === undefined) return sheetWords.noTrace;
  const reasons = reasonsFor(of, situations, nation);
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <Sum label={sheetWords.now} entry={entryNow} trace={now} sumOf={sumOf} />
      <Sum label={sheetWords.later} entry={entryThen} trace={later} sumOf={sumOf} />
      {law !== undefined && <p className="sheet-law">{law}</p>}
    </>
  );
}

function Sum({ label, entry, trace, sumOf }: { label: string; entry: TraceEntry | undefined; trace: Trace; sumOf: SumOf }) {
  const sum = entry === undefined ? undefined : sumOf(entry, trace);
  return sum === undefined || sum === null ? null : (
    <p>
      {label} {sum}
    </p>
  );
}
