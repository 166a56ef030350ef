import { useEffect, useMemo, useRef, useState } from 'react';
import type { Trace, TraceEntry } from '#shared/calculation/trace';
import { IconButton } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/dialog.tsx';
import { FactEntry, FigureEntry, RuleEntry, type EntryProps } from './entries.tsx';
import { valueWords } from '../../words/values.ts';
import { aboutWords, entriesOf, labelOfKey } from '../../words/trace.ts';
import { explanationWords } from './words.ts';
import './explanation.css';

interface ExplanationPanelProps {
  /** The name of the situation whose amount is explained. */
  situation: string;
  trace: Trace;
  /** The amount to begin with. */
  first: string;
  /** What the first amount is called beside the figures. */
  label: string;
  /** Where the home is: it decides what some benefits are called. */
  nation: string;
  onClose: () => void;
  /** Goes to the answer in the form; absent for a saved calculation, which cannot be changed. */
  onReveal?: (path: string) => void;
}

/** How an amount was worked out: its sum, its rule and its law, and the questions it asked, each of which opens in turn. */
export function ExplanationPanel({ situation, trace, first, label, nation, onClose, onReveal }: ExplanationPanelProps) {
  const entries = useMemo(() => entriesOf(trace), [trace]);
  const [trail, setTrail] = useState<readonly string[]>([first]);
  const title = useRef<HTMLHeadingElement>(null);
  const current = entries.get(trail.at(-1) ?? first);
  const depth = trail.length;
  const called = (entry: TraceEntry) => labelOfKey(entry.key, nation, entries);
  useEffect(() => {
    title.current?.focus();
  }, [depth]);
  return (
    <SidePanel label={explanationWords.panel} isOpen onClose={onClose}>
      <div className="explanation">
        <div className="explanation-bar">
          <Trail keys={trail} entries={entries} label={called} onGo={(length) => setTrail(trail.slice(0, length))} />
          <IconButton icon="close" label={explanationWords.close} onPress={onClose} />
        </div>
        {current === undefined ? (
          <>
            <p className="explanation-situation">{situation}</p>
            <h2 ref={title} tabIndex={-1}>
              {label}
            </h2>
            <p>{explanationWords.unknown}</p>
          </>
        ) : (
          <>
            <p className="explanation-situation">
              {situation}
              {aboutWords(current)}
            </p>
            <h2 ref={title} tabIndex={-1}>
              {called(current)}
            </h2>
            <p className="explanation-value">{valueWords(current.value)}</p>
            <Entry
              entry={current}
              entries={entries}
              label={called}
              onOpen={(key) => setTrail([...trail, key])}
              {...(onReveal && {
                onReveal: (path: string) => {
                  onClose();
                  onReveal(path);
                },
              })}
            />
          </>
        )}
      </div>
    </SidePanel>
  );
}

function Entry(props: EntryProps) {
  switch (props.entry.kind) {
    case 'fact':
      return <FactEntry {...props} />;
    case 'figure':
      return <FigureEntry {...props} />;
    case 'rule':
      return <RuleEntry {...props} />;
  }
}

interface TrailProps {
  keys: readonly string[];
  entries: ReadonlyMap<string, TraceEntry>;
  label: (entry: TraceEntry) => string;
  onGo: (length: number) => void;
}

function Trail({ keys, entries, label, onGo }: TrailProps) {
  if (keys.length < 2) return <p className="explanation-start">{explanationWords.panel}</p>;
  return (
    <nav aria-label={explanationWords.trail}>
      <ol className="explanation-trail">
        {keys.slice(0, -1).map((key, index) => {
          const entry = entries.get(key);
          return (
            <li key={`${key} ${index}`}>
              <button type="button" className="text-link" onClick={() => onGo(index + 1)}>
                {entry ? label(entry) : key}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
