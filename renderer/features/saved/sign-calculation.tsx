import { useState } from 'react';
import type { Api, Draft, Failure } from '#shared/ipc/contract';
import type { CalculationSummary, SavedCalculation } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { SignerField } from '../../ui/signer-field.tsx';
import { when } from '../../words/dates.ts';
import { signingWords } from '../../words/signing.ts';

interface SignProps {
  api: Api;
  saved: SavedCalculation;
  onSigned: (signed: CalculationSummary) => void;
  onCopied: (caseId: string) => void;
}

/** Who signed this calculation, or the way to sign it; and a copy of its answers to go on with, since it can no longer be changed. */
export function SignCalculation({ api, saved, onSigned, onCopied }: SignProps) {
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [who, setWho] = useState('');
  const [tried, setTried] = useState(false);
  const ask = async () => {
    const reply = await api['settings.read']({});
    setWho(reply.ok ? reply.value.adviser : '');
    setTried(false);
    setAsks(true);
  };
  const sign = async () => {
    setTried(true);
    if (who.trim() === '') return;
    setAsks(false);
    const reply = await api['calculations.sign']({ id: saved.id, adviser: who.trim() });
    if (reply.ok) onSigned(reply.value);
    else setFailure(reply.error);
  };
  const copy = async () => {
    const reply = await api['cases.create']({ draft: saved.case as Draft, copyOf: saved.caseId });
    if (reply.ok) onCopied(reply.value.id);
    else setFailure(reply.error);
  };
  return (
    <div className="saved-sign">
      {saved.signed && (
        <p>
          Signed by {saved.signed.adviser}, {when(saved.signed.at)}. The name is the one that was given then. Nobody can change this
          calculation any more.
        </p>
      )}
      {failure && <FailureNotice failure={failure} />}
      <div className="saved-sign-actions">
        {!saved.signed && <Button onPress={() => void ask()}>Sign this calculation</Button>}
        <Button look="quiet" onPress={() => void copy()}>
          Copy into a new case
        </Button>
      </div>
      <ConfirmDialog
        title="Sign this calculation?"
        isOpen={asks}
        onClose={() => setAsks(false)}
        refusal="Not yet"
        action="Sign it"
        look="primary"
        onConfirm={() => void sign()}
      >
        <p>{signingWords.forWhom}</p>
        <SignerField value={who} onChange={setWho} tried={tried} />
        <p>{signingWords.forGood}</p>
      </ConfirmDialog>
    </div>
  );
}
