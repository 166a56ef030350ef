import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Api } from '#shared/ipc/contract';
import type { HandOver } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Asked } from './asked.tsx';
import { LookedAt, TakeBack } from './looked-at.tsx';
import { handOverWords } from './words.ts';

interface NoteProps {
  api: Api;
  handOver: HandOver;
  onDone: () => void;
  /** The way to an adviser on another machine. */
  elsewhere: ReactNode;
}

/** What an adviser is asked, on top of the case, with the ways to answer it. */
export function HandOverNote({ api, handOver, onDone, elsewhere }: NoteProps) {
  const titleId = useId();
  const [dialog, setDialog] = useState<'looked-at' | 'take-back'>();
  const closing = {
    api,
    id: handOver.id,
    onClose: () => setDialog(undefined),
    onDone: () => {
      setDialog(undefined);
      onDone();
    },
  };
  return (
    <section className="hand-over-note" aria-labelledby={titleId}>
      <h2 id={titleId}>{handOverWords.waitingFor(handOver.adviser)}</h2>
      <p className="soft small">{handOverWords.askedBy(handOver)}</p>
      <Asked handOver={handOver} />
      <div className="hand-over-actions">
        <Button onPress={() => setDialog('looked-at')}>{handOverWords.lookedAt}</Button>
        <Button look="quiet" onPress={() => setDialog('take-back')}>
          {handOverWords.takeBack}
        </Button>
        {elsewhere}
      </div>
      {dialog === 'looked-at' && <LookedAt {...closing} />}
      {dialog === 'take-back' && <TakeBack {...closing} />}
    </section>
  );
}

/** What an adviser answered last; closed, one line. */
export function AdvisersAnswer({ handOver, elsewhere }: Pick<NoteProps, 'handOver' | 'elsewhere'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title={handOverWords.lookedAtBy(handOver)}
      summary={handOver.closed?.answer}
      isOpen={isOpen}
      onOpen={setOpen}
      className="hand-over-answer"
    >
      <div className="hand-over-told">
        <Answer handOver={handOver} />
        <p className="soft small">{handOverWords.askedBy(handOver)}</p>
        <Asked handOver={handOver} />
        <div>{elsewhere}</div>
      </div>
    </Disclosure>
  );
}

/** An adviser's answer, with the way to what was signed with it. */
export function Answer({ handOver: { closed } }: { handOver: HandOver }) {
  if (closed === undefined) return null;
  return (
    <>
      {closed.answer !== '' && <p className="hand-over-words">{closed.answer}</p>}
      {closed.calculationId !== undefined && (
        <p>
          {handOverWords.signedWithIt}: <Link href={`/saved/${closed.calculationId}`}>{handOverWords.showSigned}</Link>
        </p>
      )}
    </>
  );
}
