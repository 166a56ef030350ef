import { useCallback, useEffect, useState } from 'react';
import type { Case } from '#shared/case/schema';
import type { Api, Failure } from '#shared/ipc/contract';
import type { CalculationSummary, CaseSummary } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { SavedList } from './saved-list.tsx';
import './saved.css';

interface SavedProps {
  api: Api;
  summary: CaseSummary;
  /** Reads the summary again after a calculation was saved. */
  onSaved: () => Promise<void>;
  /** The case as it can be calculated now; absent while something is missing. */
  subject: Case | undefined;
}

/** Keeps the calculation as it stands, and shows those kept before. */
export function SavedCalculations({ api, summary, onSaved, subject }: SavedProps) {
  const { id: caseId, calculations: count, signed: signedCount } = summary;
  const [calculations, setCalculations] = useState<CalculationSummary[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [kept, setKept] = useState<Case>();
  const [isListOpen, setListOpen] = useState(false);
  const load = useCallback(async () => {
    const reply = await api['calculations.list']({ caseId });
    if (reply.ok) setCalculations(reply.value);
    else setFailure(reply.error);
  }, [api, caseId]);
  useEffect(() => void load(), [load, count, signedCount]);
  const save = async () => {
    if (subject === undefined) return;
    const reply = await api['calculations.save']({ caseId, case: subject });
    if (!reply.ok) return setFailure(reply.error);
    setKept(subject);
    await onSaved();
  };
  return (
    <>
      <p className="saved-word" role="status">
        {kept !== undefined && kept === subject ? 'Calculation saved' : ''}
      </p>
      <Button look="quiet" onPress={() => setListOpen(true)}>
        Saved calculations ({calculations.length})
      </Button>
      <Button look="primary" isDisabled={subject === undefined} onPress={() => void save()}>
        Save this calculation
      </Button>
      <Dialog title="Saved calculations" isOpen={isListOpen} onClose={() => setListOpen(false)}>
        <SavedList calculations={calculations} />
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setListOpen(false)}>
            Close
          </Button>
        </div>
      </Dialog>
      <Dialog title="This was not saved" isOpen={failure !== undefined} onClose={() => setFailure(undefined)}>
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setFailure(undefined)}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  );
}
