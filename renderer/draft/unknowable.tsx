import { createContext, use, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftStore, useProblem, useReading, useText } from './context.tsx';
import './unknowable.css';
import { isMarked, markOf, possibleAt, unknowableAt, withMark, withPossible } from './unknown.ts';
import { usualWords, withUsuallyPossible } from './usual-possible.ts';

/** Whether every answer that may be left open offers it. One that is left open says so in any case. */
export const MarkingContext = createContext(false);

interface UnknowableProps {
  path: string;
  label: string;
  /** What else belongs in the case once the answer is left open, such as how often an amount falls due. */
  besides?: (draft: Draft) => Draft;
  children: ReactNode;
}

/** An answer that may be left open: the field itself, or what it may be, and the way from one to the other. What was entered stays. */
export function Unknowable({ path, label, besides = same, children }: UnknowableProps) {
  const store = useDraftStore();
  const marking = use(MarkingContext);
  const marked = useReading((draft) => isMarked(draft, path));
  const kind = useReading((draft) => (marking || marked ? unknowableAt(draft, path) : ''));
  if (kind === '') return children;
  return (
    <div className="unknowable" data-marked={marked || undefined}>
      {!marked && children}
      {marked && kind === 'values' && <AnyOfThem path={path} label={label} />}
      {marked && kind !== 'values' && <Between path={path} label={label} kind={kind} />}
      <Checkbox
        label={
          <>
            Don’t know <span className="visually-hidden">({label})</span>
          </>
        }
        isSelected={marked}
        onChange={(on) => store.edit((draft) => (on ? withOpen(besides(draft), path) : withMark(draft, path, false)))}
      />
    </div>
  );
}

const same = (draft: Draft): Draft => draft;

/** The draft with an answer left open: counted as it was said to be before, or with the usual values. */
const withOpen = (draft: Draft, path: string): Draft =>
  markOf(draft, path) === undefined ? withUsuallyPossible(draft, path, true) : withMark(draft, path, true);

function AnyOfThem({ path, label }: { path: string; label: string }) {
  const store = useDraftStore();
  const words = useReading((draft) => usualWords(draft, path));
  const isListed = useReading((draft) => possibleAt(draft, path) !== undefined);
  const mayBeBetween = useReading((draft) => isListed && isMeasure(unknowableAt(withPossible(draft, path, undefined), path)));
  return (
    <div className="field" data-path={path}>
      <p className="field-label">{label}</p>
      <p className="field-help">
        {words === '' ? 'Not known. The answer counts with every possibility.' : `Not known. Counted with ${words}.`}
      </p>
      {mayBeBetween && (
        <button type="button" className="text-link small" onClick={() => store.edit((draft) => withPossible(draft, path, undefined))}>
          Give the least and the most instead<span className="visually-hidden"> ({label})</span>
        </button>
      )}
    </div>
  );
}

const isMeasure = (kind: string): boolean => kind === 'amount' || kind === 'date';

function Between({ path, label, kind }: { path: string; label: string; kind: 'amount' | 'date' }) {
  const mark = useReading((draft) => markOf(draft, path) ?? '');
  const [from, setFrom] = useText(`${mark}.from`);
  const [to, setTo] = useText(`${mark}.to`);
  const problem = useProblem(path);
  const Field = kind === 'date' ? DateField : AmountField;
  return (
    <div className="field" role="group" aria-label={`${label}, not known`} data-path={path}>
      <p className="field-label">{label}</p>
      <div className={kind === 'date' ? 'unknowable-dates' : 'unknowable-amounts'}>
        <Field label="At least" value={from} onChange={setFrom} />
        <Field label="At most" value={to} onChange={setTo} />
      </div>
      {problem !== undefined && <p className={problem.kind === 'wrong' ? 'field-problem' : 'field-help'}>{problem.text}</p>}
    </div>
  );
}

const AmountField = (props: { label: string; value: string; onChange: (text: string) => void }) => (
  <TextField {...props} inputMode="decimal" />
);
