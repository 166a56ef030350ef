import { useEffect, useMemo, useRef, useState } from 'react';
import type { Trace } from '#shared/calculation/trace';
import { differenceOf, type Difference } from '../../calculation/difference.ts';
import { isLine } from '../../words/amounts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/dialog.tsx';
import { longDate } from '../../words/dates.ts';
import { change as signed, fromPence, pounds } from '../../words/money.ts';
import { entriesOf, labelOfKey } from '../../words/trace.ts';
import { explanationWords } from './words.ts';
import { reasonFor, type Situations } from '../../words/reasons.ts';
import { changeSentence, differenceWords, lawOf } from './difference-words.ts';
import './explanation.css';
import './difference.css';

interface DifferencePanelProps {
  /** The line whose change is explained. */
  first: string;
  before: Trace;
  after: Trace;
  /** What the second situation is called. */
  name: string;
  nation: string;
  onClose: () => void;
  /** Goes on to how the amount of one of the two situations was worked out. */
  onWorking: (situation: 'before' | 'after', key: string, label: string) => void;
}

/** Why a line changes: a sentence, the lines it is made of with their pounds, which open in turn, and the law. */
export function DifferencePanel({ first, before, after, name, nation, onClose, onWorking }: DifferencePanelProps) {
  const situations = useMemo(() => ({ before: entriesOf(before), after: entriesOf(after) }), [before, after]);
  const [trail, setTrail] = useState<readonly string[]>([first]);
  const key = trail.at(-1) ?? first;
  const difference = useMemo(() => differenceOf(key, situations.before, situations.after), [key, situations]);
  const label = (of: string) => labelOfKey(of, nation, situations.after, situations.before);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [key]);
  const only = difference.parts.length === 1 && difference.rest === 0 ? difference.parts[0]?.key : undefined;
  const reason = reasonFor(key, situations) ?? (only === undefined ? undefined : reasonFor(only, situations));
  return (
    <SidePanel label={differenceWords.panel} isOpen onClose={onClose}>
      <div className="explanation difference">
        <div className="explanation-bar">
          {trail.length < 2 ? (
            <p className="explanation-start">{differenceWords.panel}</p>
          ) : (
            <nav aria-label={explanationWords.trail}>
              <ol className="explanation-trail">
                {trail.slice(0, -1).map((step, index) => (
                  <li key={step}>
                    <button type="button" className="text-link" onClick={() => setTrail(trail.slice(0, index + 1))}>
                      {label(step)}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <IconButton icon="close" label={differenceWords.close} onPress={onClose} />
        </div>
        <p className="explanation-situation">As I am now, and {name}</p>
        <h2 ref={title} tabIndex={-1}>
          {label(key)}
        </h2>
        <p className="difference-sentence">
          {changeSentence(label(key), difference.change)} {reason}
        </p>
        {difference.parts.length > 0 && (
          <Parts
            difference={difference}
            label={label}
            situations={situations}
            withReasons={only === undefined}
            onOpen={(part) => setTrail([...trail, part])}
          />
        )}
        <Law keys={[key, ...difference.parts.map((part) => part.key)]} situations={situations} />
        <div className="difference-workings">
          <Button onPress={() => onWorking('before', key, label(key))}>{differenceWords.working(difference.before, 'as I am now')}</Button>
          <Button onPress={() => onWorking('after', key, label(key))}>{differenceWords.working(difference.after, name)}</Button>
        </div>
      </div>
    </SidePanel>
  );
}

interface PartsProps {
  difference: Difference;
  label: (key: string) => string;
  situations: Situations;
  withReasons: boolean;
  onOpen: (key: string) => void;
}

function Parts({ difference: { parts, rest, change }, label, situations, withReasons, onOpen }: PartsProps) {
  return (
    <table className="difference-parts">
      <caption>{differenceWords.parts}</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Now</th>
          <th scope="col">What if</th>
          <th scope="col">Effect</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.key}>
            <th scope="row">
              {isLine(part.key) ? (
                <button type="button" className="text-link" onClick={() => onOpen(part.key)}>
                  {label(part.key)}
                  <span className="visually-hidden">, why it changes</span>
                </button>
              ) : (
                label(part.key)
              )}
              {withReasons && <span className="difference-reason">{reasonFor(part.key, situations)}</span>}
            </th>
            <td>{pounds(fromPence(part.before))}</td>
            <td>{pounds(fromPence(part.after))}</td>
            <td className="difference-effect">{signed(fromPence(part.effect))}</td>
          </tr>
        ))}
        {rest !== 0 && (
          <tr>
            <th scope="row" colSpan={3}>
              {differenceWords.limit}
            </th>
            <td className="difference-effect">{signed(fromPence(rest))}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {differenceWords.total}
          </th>
          <td className="difference-effect">{signed(fromPence(change))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Law({ keys, situations }: { keys: readonly string[]; situations: Situations }) {
  const found = lawOf(keys, situations.after);
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{differenceWords.law}</h3>
      <ul className="difference-law">
        {found.map(({ law, from }) => (
          <li key={law}>
            {law}
            {from !== undefined && `, ${explanationWords.figureSince(longDate(from))}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
