import type { TraceEntry } from '#shared/calculation/trace';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { valueWords } from '../../words/values.ts';
import { aboutWords, type Entries } from '../../words/trace.ts';
import { NamedSum } from './named-sum.tsx';
import { summed } from './summed.ts';
import { explanationWords } from './words.ts';

export interface EntryProps {
  entry: TraceEntry;
  entries: Entries;
  /** What an entry is called: as its row beside the figures, or in the law's words. */
  label: (entry: TraceEntry) => string;
  onOpen: (key: string) => void;
  onReveal?: (path: string) => void;
}

/** A rule of law: its sum, where it stands, and what it asked. */
export function RuleEntry({ entry, entries, label, onOpen }: EntryProps) {
  const { refused, unverified } = entry;
  const { working, asked, laws } = summed(entry, entries);
  return (
    <>
      {refused !== undefined && <p className="explanation-remark">{refused}</p>}
      {working !== undefined && working.kind === 'step' && (
        <section>
          <h3>{explanationWords.sum}</h3>
          <NamedSum working={working} entries={entries} label={label} />
        </section>
      )}
      {unverified !== undefined && <Unchecked text={unverified} />}
      <Law texts={laws} />
      <Asked keys={asked} entries={entries} label={label} onOpen={onOpen} />
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
      <Law texts={entry.law === undefined ? [] : [entry.law]} />
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

type AskedProps = Pick<EntryProps, 'entries' | 'label' | 'onOpen'> & { keys: readonly string[] };

function Asked({ keys, entries, label, onOpen }: AskedProps) {
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
                {label(entry)}
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

/** The provisions; and, where the law leaves it open, how Taper does it. */
function Law({ texts }: { texts: readonly string[] }) {
  const [own, laws] = [true, false].map((wanted) => texts.filter((text) => text.startsWith(convention) === wanted));
  return (
    <>
      <Provisions title={explanationWords.law} texts={laws ?? []} />
      <Provisions title={explanationWords.convention} texts={(own ?? []).map(withoutMaker)} />
    </>
  );
}

const withoutMaker = (text: string): string => text.charAt(convention.length).toUpperCase() + text.slice(convention.length + 1);

function Provisions({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

const Unchecked = ({ text }: { text: string }) => (
  <p className="explanation-remark">
    <Icon name="unknown" /> <strong>{explanationWords.unchecked}.</strong> {text}
  </p>
);
