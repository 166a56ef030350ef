import { memo, useState } from 'react';
import type { Case } from '#shared/case/schema';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { savedWords } from './words.ts';
import './saved.css';

interface SaveProps {
  api: Api;
  caseId: string;
  /** Reads the summary again after a calculation was saved. */
  onSaved: () => Promise<void>;
  /** The case as it can be calculated now; absent while something is missing. */
  subject: Case | undefined;
}

/** Keeps the calculation as it stands. That it is kept stands under the button and takes no room of its own, so nothing moves. */
export const SaveCalculation = memo(function SaveCalculation({ api, caseId, onSaved, subject }: SaveProps) {
  const [failure, setFailure] = useState<Failure>();
  const [kept, setKept] = useState<Case>();
  const save = async () => {
    if (subject === undefined) return;
    const reply = await api['calculations.save']({ caseId, case: subject });
    if (!reply.ok) return setFailure(reply.error);
    setKept(subject);
    await onSaved();
  };
  return (
    <div className="save-calculation">
      <Button look="primary" isDisabled={subject === undefined} onPress={() => void save()}>
        <span>
          {savedWords.save}
          <span className="save-what">{savedWords.saveWhat}</span>
        </span>
      </Button>
      <p className="saved-word" role="status">
        {kept !== undefined && kept === subject ? savedWords.saved : ''}
      </p>
      <Dialog title={savedWords.notSaved} isOpen={failure !== undefined} onClose={() => setFailure(undefined)}>
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setFailure(undefined)}>
            {savedWords.close}
          </Button>
        </div>
      </Dialog>
    </div>
  );
});
