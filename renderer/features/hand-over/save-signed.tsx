import { useState } from 'react';
import type { Case } from '#shared/case/schema';
import type { Api, Failure } from '#shared/ipc/contract';
import type { HandOver } from '#shared/ipc/records';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { SignerField } from '../../ui/signer-field.tsx';
import { signingWords } from '../../words/signing.ts';
import { useOwnName } from './own-name.tsx';
import { handOverWords } from './words.ts';

interface SaveSignedProps {
  api: Api;
  caseId: string;
  subject: Case;
  /** What is asked about the case, which the signature answers. */
  handOver: HandOver | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Saves what is on the screen and signs it, in one step. */
export function SaveSigned({ api, caseId, subject, handOver, onClose, onDone }: SaveSignedProps) {
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = useOwnName(api);
  const [changed, setChanged] = useState<string>();
  const who = changed ?? name.known ?? '';
  const sign = async () => {
    setTried(true);
    if (who.trim() === '') return;
    const reply = await api['calculations.saveSigned']({ caseId, case: subject, answer: answer.trim(), adviser: who.trim() });
    if (reply.ok) onDone();
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog
      title={handOverWords.saveSignedTitle}
      isOpen
      onClose={onClose}
      refusal={handOverWords.notYet}
      action={handOverWords.sign}
      look="primary"
      onConfirm={() => void sign()}
    >
      <p>
        {handOverWords.saveSignedLead} {signingWords.forGood}
      </p>
      <p>{signingWords.forWhom}</p>
      <SignerField value={who} onChange={setChanged} tried={tried} />
      {handOver && (
        <TextArea label={handOverWords.answerOf(handOver.askedBy)} value={answer} rows={3} maxLength={4000} onChange={setAnswer} />
      )}
      {failure && <FailureNotice failure={failure} />}
    </ConfirmDialog>
  );
}
