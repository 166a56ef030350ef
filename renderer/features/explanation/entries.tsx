import type { TraceEntry } from '#shared/calculation/trace';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { bare, valueWords } from '../../words/values.ts';
import { aboutWords, kindOf, titleWords, type Entries } from '../../words/trace.ts';
import { explanationWords } from './words.ts';
import { WorkingSum } from './working.tsx';

export interface EntryProps {
  entry: TraceEntry;
  entries: Entries;
  onOpen: (key: string) => void;
  onReveal?: (path: string) => void;
}

/** A rule of law: its sum, where it stands, and what it asked. */
export function RuleEntry({ entry, entries, onOpen }: EntryProps) {
  const { working, asked, law, refused, unverified } = entry;
  return (
    <>
      {refused !== undefined && <p className="explanation-remark">{refused}</p>}
      {working !== undefined && working.kind === 'step' && (
        <section>
          <h3>{explanationWords.sum}</h3>
          <p className="explanation-sum">
            <WorkingSum node={working} entries={entries} />{' '}
            <span className="sum-equals">= {bare(working.value, kindOf(working, entries))}</span>
          </p>
        </section>
      )}
      {unverified !== undefined && <Unchecked text={unverified} />}
      <Law text={law} />
      <Asked keys={asked} entries={entries} onOpen={onOpen} />
    </>
  );
}

/** A figure of the law, with the day from which it is in force and what says so. */
export function FigureEntry({ entry }: EntryProps) {
  return (
    <>
      {entry.from !== undefined && <p className="explanation-source">{explanationWords.since(longDate(entry.from))}</p>}
      {entry.pack !== undefined && <p>{explanationWords.fromPack(entry.pack)}</p>}
      {entry.unverified !== undefined && <Unchecked text={entry.unverified} />}
      <Law text={entry.law} />
    </>
  );
}

/** An answer of the case, with the way to it. */
export function FactEntry({ entry, onReveal }: EntryProps) {
  const { path, assumed } = entry;
  return (
    <>
      <p className="explanation-source">{assumed === undefined ? explanationWords.isFromCase : explanationWords.isAssumed}</p>
      {assumed !== undefined && <p>{assumed}</p>}
      {path !== undefined && path !== '' && onReveal && (
        <div>
          <Button onPress={() => onReveal(path)}>{explanationWords.reveal}</Button>
        </div>
      )}
    </>
  );
}

function Asked({ keys, entries, onOpen }: { keys: readonly string[]; entries: Entries; onOpen: (key: string) => void }) {
  const asked = keys.flatMap((key) => entries.get(key) ?? []);
  if (asked.length === 0) return null;
  return (
    <section>
      <h3>{explanationWords.restsOn}</h3>
      <ul className="explanation-asked">
        {asked.map((entry) => (
          <li key={entry.key}>
            <button type="button" onClick={() => onOpen(entry.key)}>
              <span className="asked-title">
                {titleWords(entry)}
                <span className="asked-kind">
                  {originWords(entry)}
                  {aboutWords(entry)}
                </span>
              </span>
              <span className="asked-value">{valueWords(entry.value)}</span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function originWords({ kind, from, assumed, unverified }: TraceEntry): string {
  if (unverified !== undefined) return explanationWords.unchecked;
  if (kind === 'figure') return from === undefined ? explanationWords.figure : explanationWords.figureSince(longDate(from));
  if (kind === 'rule') return explanationWords.rule;
  return assumed === undefined ? explanationWords.fromCase : explanationWords.assumed;
}

const convention = 'Taper ';

/** The provision; or, where the law leaves it open, how Taper does it. */
function Law({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  const isOwn = text.startsWith(convention);
  return (
    <section>
      <h3>{isOwn ? explanationWords.convention : explanationWords.law}</h3>
      <p>{isOwn ? text.charAt(convention.length).toUpperCase() + text.slice(convention.length + 1) : text}</p>
    </section>
  );
}

const Unchecked = ({ text }: { text: string }) => (
  <p className="explanation-remark">
    <Icon name="unknown" /> <strong>{explanationWords.unchecked}.</strong> {text}
  </p>
);
