import { useId, useState } from 'react';
import type { Result, Status } from '#shared/calculation/result';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { ledgerStates, thingOf } from '../../words/states.ts';
import { groupedNotes } from '../../words/grouped-notes.ts';
import type { NotesProps } from './notes-props.ts';
import { ledgersOf } from './ledgers.ts';
import './ledger.css';

/** A ledger of each situation: what is at risk, lost, changed or gained beside the sums, what is not known, and what stays. */
export function StatusNotes({ result, nameOf }: NotesProps) {
  const titleId = useId();
  if (result.status.length === 0) return null;
  const ledgers = ledgersOf(result);
  const told = [...new Set(result.status.flatMap(({ situation }) => situation ?? []))];
  return (
    <section className="note-list" aria-labelledby={titleId}>
      <h2 id={titleId}>What stays, what changes, what is at risk</h2>
      {ledgers.map(({ situation, entries }) => (
        <Ledger
          key={situation ?? ''}
          name={situation === undefined ? nameOfCommon(entries, ledgers.length === 1 ? told.map(nameOf) : []) : nameOf(situation)}
          entries={entries}
          result={result}
        />
      ))}
    </section>
  );
}

/** What is the same in each, by their names where nothing else is said. What results of earlier editions say of none in particular has no heading. */
function nameOfCommon(entries: readonly Status[], names: readonly string[]): string {
  if (entries.every(({ situation }) => situation === undefined)) return '';
  return names.length > 0 && names.length < 4 ? names.join(', ') : 'The same in each';
}

interface LedgerProps {
  entries: readonly Status[];
  result: Result;
}

function Ledger({ name, ...props }: LedgerProps & { name: string }) {
  return (
    <div className="ledger">
      {name !== '' && <h3>{name}</h3>}
      <StateGroups {...props} />
    </div>
  );
}

function StateGroups({ entries, result }: LedgerProps) {
  return ledgerStates.map(({ state, word, icon }) => {
    const own = groupedNotes(entries.filter((entry) => entry.state === state)).map(({ note }) => note);
    return own.length === 0 ? null : (
      <div key={state} className={`state-part state-${state}`}>
        <h4 className="note-mark">
          <Icon name={icon} /> {word}
        </h4>
        <Entries entries={own} most={state === 'kept' ? mostKept : own.length} result={result} />
      </div>
    );
  });
}

const mostKept = 3;

/** The entries of one state. Of what stays, the first few; the others are a press away, so that a long list is calm. */
function Entries({ entries, most, result }: LedgerProps & { most: number }) {
  const [all, setAll] = useState(false);
  const isCouple = result.situations.some(({ people: { partner } }) => partner !== undefined);
  const hidden = all || entries.length <= most + 1 ? 0 : entries.length - most;
  return (
    <div className="ledger-entries">
      <dl>
        {entries.slice(0, entries.length - hidden).map((entry) => (
          <div key={`${entry.code} ${entry.who} ${entry.text}`} className="state-entry">
            <dt>{thingOf(entry, isCouple)}</dt>
            <dd>{entry.text}</dd>
            <dd className="soft small">
              {entry.source}. Checked {longDate(entry.checked)}.
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          Show {hidden} more that stay
        </button>
      )}
    </div>
  );
}
