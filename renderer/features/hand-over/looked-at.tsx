import { useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { OwnNameField, useOwnName } from './own-name.tsx';
import { handOverWords } from './words.ts';

interface ClosingProps {
  api: Api;
  /** Which hand-over. */
  id: string;
  onClose: () => void;
  onDone: () => void;
}

/** An adviser's answer in words, which ends the waiting. */
export function LookedAt({ api, id, onClose, onDone }: ClosingProps) {
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = useOwnName(api);
  const isEmpty = answer.trim() === '';
  const close = async () => {
    setTried(true);
    if (isEmpty || !name.isGiven) return;
    const unkept = await name.keep();
    if (unkept) return setFailure(unkept);
    const reply = await api['handOvers.close']({ id, outcome: 'looked-at', answer: answer.trim() });
    if (reply.ok) onDone();
    else setFailure(reply.error);
  };
  return (
    <Dialog title={handOverWords.lookedAtTitle} isOpen onClose={onClose}>
      <form
        className="hand-over-form"
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <OwnNameField name={name} tried={tried} />
        <TextArea
          label={handOverWords.answer}
          help={handOverWords.answerHelp}
          value={answer}
          rows={4}
          maxLength={4000}
          onChange={setAnswer}
          wrong={tried && isEmpty ? handOverWords.answerNeeded : undefined}
        />
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{handOverWords.cancel}</Button>
          <Button look="primary" type="submit">
            {handOverWords.answerAction}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Asks once more before a question is taken back. */
export function TakeBack({ api, id, onClose, onDone }: ClosingProps) {
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = useOwnName(api);
  const close = async () => {
    setTried(true);
    if (!name.isGiven) return;
    const unkept = await name.keep();
    if (unkept) return setFailure(unkept);
    const reply = await api['handOvers.close']({ id, outcome: 'withdrawn', answer: '' });
    if (reply.ok) onDone();
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog
      title={handOverWords.takeBackTitle}
      isOpen
      onClose={onClose}
      action={handOverWords.takeBack}
      look="primary"
      onConfirm={() => void close()}
    >
      <p>{handOverWords.takeBackLead}</p>
      <OwnNameField name={name} tried={tried} />
      {failure && <FailureNotice failure={failure} />}
    </ConfirmDialog>
  );
}
