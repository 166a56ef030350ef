import type { ReactNode } from 'react';
import type { Comparison } from '#shared/calculation/result';
import type { ComparisonRange } from '#shared/calculation/range';
import type { Trace, TraceEntry } from '#shared/calculation/trace';
import { lineLabel } from '../../../words/amounts.ts';
import { change, pounds } from '../../../words/money.ts';
import { valueWords } from '../../../words/values.ts';
import { Part, SheetTable } from './part.tsx';
import { differencesOf, type Difference, type Reason } from './reasons.ts';
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
  const differences = differencesOf(comparison, now, later);
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
                <Why difference={difference} now={now} later={later} sumOf={sumOf} />
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

function Why({ difference, now, later, sumOf }: { difference: Difference; now: Trace; later: Trace; sumOf: SumOf }) {
  const { entryNow, entryThen, reasons } = difference;
  const law = entryThen?.law ?? entryNow?.law;
  if (entryNow === undefined && entryThen === undefined) return sheetWords.noTrace;
  return (
    <>
      <Sum label={sheetWords.now} entry={entryNow} trace={now} sumOf={sumOf} />
      <Sum label={sheetWords.later} entry={entryThen} trace={later} sumOf={sumOf} />
      {reasons.map((reason) => (
        <p key={`${reason.title} ${reason.before?.text} ${reason.after?.text}`}>{reasonWords(reason)}</p>
      ))}
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

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

function reasonWords({ title, before, after, law }: Reason): string {
  const [was, is] = [before, after].map((value) => (value === undefined ? 'nothing' : valueWords(value)));
  return `${sentenceCase(title)}: ${was}, then ${is}${law === undefined ? '' : ` (${law})`}.`;
}
