import { useEffect, useState } from 'react';
import type { Api, Reply } from '#shared/ipc/contract';
import type { CalculationSummary } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { SavedList } from './saved-list.tsx';
import { savedWords } from './words.ts';
import './saved.css';

/** The calculations that were saved of a case. */
export function SavedDialog({ api, caseId, onClose }: { api: Api; caseId: string; onClose: () => void }) {
  const [reply, setReply] = useState<Reply<CalculationSummary[]>>();
  useEffect(() => void api['calculations.list']({ caseId }).then(setReply), [api, caseId]);
  if (reply === undefined) return null;
  return (
    <Dialog title={reply.ok ? savedWords.title : savedWords.notRead} isOpen onClose={onClose}>
      {reply.ok ? <SavedList calculations={reply.value} /> : <FailureNotice failure={reply.error} />}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {savedWords.close}
        </Button>
      </div>
    </Dialog>
  );
}
