import { useId, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore, useProblem, useReading } from '../../draft/context.tsx';
import { isMarked } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import type { Choice } from '../../ui/select.tsx';
import { useDecided } from './decided.ts';

interface MayNotKnowProps {
  /** What the answer is called, to be read out with its "Don't know". */
  label: string;
  isUnknown: (draft: Draft) => boolean;
  onUnknown: (draft: Draft, on: boolean) => Draft;
  /** What an unknown answer is counted with. */
  counted?: (draft: Draft) => string;
  children: ReactNode;
}

/** An answer that is typed, with "Don't know" under it. A question mark says the same. */
export function MayNotKnow({ label, isUnknown, onUnknown, counted = nothing, children }: MayNotKnowProps) {
  const store = useDraftStore();
  const unknown = useReading(isUnknown);
  const words = useReading((draft) => (isUnknown(draft) ? counted(draft) : ''));
  return (
    <PartWithMark onMark={() => store.edit((draft) => onUnknown(draft, true))} marked=".quick-unknown input">
      {!unknown && children}
      <div className="quick-unknown">
        <Checkbox
          label={
            <>
              Don’t know <span className="visually-hidden">({label})</span>
            </>
          }
          isSelected={unknown}
          onChange={(on) => store.edit((draft) => onUnknown(draft, on))}
          {...(words !== '' && { help: `Counted with ${words}.` })}
        />
      </div>
    </PartWithMark>
  );
}

const nothing = (): string => '';

/** One answer of the case that is typed and may be not known. */
export function AnswerMayBeUnknown({ path, label, children }: { path: string; label: string; children: ReactNode }) {
  return (
    <MayNotKnow
      label={label}
      isUnknown={(draft) => isMarked(draft, path)}
      onUnknown={(draft, on) => withUsuallyPossible(draft, path, on)}
      counted={(draft) => usualWords(draft, path)}
    >
      {children}
    </MayNotKnow>
  );
}

interface OneOfProps {
  label: string;
  help?: string | undefined;
  hideLabel?: boolean;
  choices: readonly Choice[];
  /** The choice that is made, "unknown" where it is not known and nothing where nobody has chosen yet. */
  read: (draft: Draft) => string;
  choose: (draft: Draft, id: string) => Draft;
  /** What an unknown answer is counted with. */
  counted?: (draft: Draft) => string;
  /** The choice that an answer looks like before anybody has made one: it counts once it was chosen. */
  unsaid?: string;
  path: string;
}

const dontKnow = { id: 'unknown', label: 'Don’t know' };

/** One of a few answers, "Don't know" the last of them. A question mark chooses it. */
export function OneOf({ label, help, hideLabel, choices, read, choose, counted = nothing, unsaid, path }: OneOfProps) {
  const store = useDraftStore();
  const { isDecided, decide } = useDecided();
  const said = useReading(read);
  const value = !isDecided && said === unsaid ? '' : said;
  const words = useReading((draft) => (read(draft) === 'unknown' ? counted(draft) : ''));
  const problem = useProblem(path);
  const set = (id: string) => {
    decide();
    store.edit((draft) => choose(draft, id));
  };
  const countedId = useId();
  return (
    <PartWithMark onMark={() => set('unknown')} marked=".option:last-child input">
      <RadioChoice
        label={label}
        help={help}
        {...(hideLabel && { hideLabel })}
        {...(problem?.kind === 'wrong' && { wrong: problem.text })}
        choices={[...choices, dontKnow]}
        value={value}
        onChange={set}
        path={path}
      />
      {words !== '' && (
        <p className="field-help" id={countedId}>
          Counted with {words}.
        </p>
      )}
    </PartWithMark>
  );
}

interface PartWithMarkProps {
  onMark: () => void;
  /** What is focused once the answer is marked. */
  marked: string;
  children: ReactNode;
}

/** A part of a question in which a question mark says that its answer is not known. */
function PartWithMark({ onMark, marked, children }: PartWithMarkProps) {
  return (
    <div
      className="quick-part"
      onKeyDownCapture={(event) => {
        if (event.key !== '?') return;
        event.preventDefault();
        event.stopPropagation();
        onMark();
        event.currentTarget.querySelector<HTMLElement>(marked)?.focus();
      }}
    >
      {children}
    </div>
  );
}
