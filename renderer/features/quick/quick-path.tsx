import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import type { FieldProblem } from '../../draft/problems.ts';
import { Button } from '../../ui/button.tsx';
import { DecidedContext } from './decided.ts';
import { QuestionFields } from './question-fields.tsx';
import { askedOf, isAnswerable, problemsOf, questions, type QuestionId } from './questions.ts';
import { firstOpen, isUnsaid } from './unsaid.ts';
import { questionWords } from './words.ts';
import { withThoughtJob } from './work.ts';
import './quick.css';

interface QuickPathProps {
  /** The first answer, once every question is answered, with the way back to one of them. */
  answer: (goTo: (question: QuestionId) => void) => ReactNode;
}

/** At most twelve questions, one at a time, to a first answer. Enter goes on. */
export function QuickPath({ answer }: QuickPathProps) {
  const store = useDraftStore();
  const [wasAnswered] = useState(() => isAnswerable(store.read()));
  const [at, setAt] = useState<QuestionId | 'answer'>(wasAnswered ? 'answer' : 'age');
  const [decided, setDecided] = useState<ReadonlySet<QuestionId>>(() => new Set(wasAnswered ? questions : []));
  // From the answer one question is changed, and the way leads back.
  const [isChanging, setChanging] = useState(wasAnswered);
  const asked = useReading((draft) => askedOf(draft).join(' ')).split(' ') as QuestionId[];
  const goTo = (next: QuestionId | 'answer') => {
    if (next === 'job') store.edit(withThoughtJob);
    if (next === 'answer') setChanging(true);
    setAt(next);
  };
  if (at === 'answer') {
    return (
      <div className="quick" data-at="answer">
        {answer(goTo)}
      </div>
    );
  }
  const place = asked.indexOf(at);
  return (
    <Question
      key={at}
      question={at}
      place={place + 1}
      count={asked.length}
      isChanging={isChanging}
      isDecided={decided.has(at)}
      onDecide={() => setDecided(new Set([...decided, at]))}
      onBack={place <= 0 || isChanging ? undefined : () => goTo(asked[place - 1] ?? 'age')}
      onNext={() => goTo((isChanging ? firstOpen(store.read(), decided) : asked[place + 1]) ?? 'answer')}
    />
  );
}

interface QuestionProps {
  question: QuestionId;
  place: number;
  count: number;
  isChanging: boolean;
  isDecided: boolean;
  onDecide: () => void;
  onBack: (() => void) | undefined;
  onNext: () => void;
}

function Question({ question, place, count, isChanging, isDecided, onDecide, onBack, onNext }: QuestionProps) {
  const store = useDraftStore();
  const fields = useRef<HTMLDivElement>(null);
  const id = useId();
  const [inTheWay, setInTheWay] = useState<FieldProblem[]>([]);
  const [wasUnsaid, setWasUnsaid] = useState(false);
  const stillUnsaid = useReading((draft) => wasUnsaid && isUnsaid(draft, question, isDecided));
  const stillInTheWay = useReading((draft) =>
    inTheWay.length === 0
      ? ''
      : problemsOf(draft, question)
          .map(({ text }) => text)
          .join(' '),
  );
  useEffect(() => focusFirst(fields.current), []);
  const { ask, help } = questionWords[question];
  const next = () => {
    const problems = problemsOf(store.read(), question);
    const unsaid = isUnsaid(store.read(), question, isDecided);
    setInTheWay(problems);
    setWasUnsaid(unsaid);
    if (problems.length === 0 && !unsaid) return onNext();
    focusFirst(fields.current, problems[0]?.path);
  };
  return (
    <form
      className="quick"
      aria-labelledby={`${id}-progress ${id}-ask`}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p className="quick-progress" id={`${id}-progress`}>
        {place} of {count}
      </p>
      <h2 className="quick-ask" id={`${id}-ask`}>
        {ask}
      </h2>
      {help !== undefined && question !== 'health' && <p className="quick-help">{help}</p>}
      <div className="quick-fields" ref={fields}>
        <DecidedContext value={{ isDecided, decide: onDecide }}>
          <QuestionFields question={question} />
        </DecidedContext>
      </div>
      <p className="field-problem quick-problem" role="alert">
        {stillInTheWay !== '' ? `${stillInTheWay} Or choose Don’t know.` : stillUnsaid && 'Choose one of these, or Don’t know.'}
      </p>
      <div className="quick-actions">
        {onBack !== undefined && <Button onPress={onBack}>Back</Button>}
        <Button look="primary" type="submit">
          {isChanging ? 'Back to the answer' : place === count ? 'Show the answer' : 'Next'}
        </Button>
      </div>
      <p className="quick-keys">Enter goes on. A question mark says Don’t know.</p>
    </form>
  );
}

/** Focuses the field of a path or, without one, the first: of a choice what is chosen. */
function focusFirst(root: HTMLElement | null, path?: string): void {
  const within = (path === undefined ? null : root?.querySelector(`[data-path^="${CSS.escape(path)}"]`)) ?? root;
  const first = within?.querySelector<HTMLElement>('input:checked[type="radio"]') ?? within?.querySelector<HTMLElement>('input, button');
  first?.focus();
}
