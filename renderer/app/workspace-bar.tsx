import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Failure, Reply } from '#shared/ipc/contract';
import type { SaveState } from '../draft/autosave.ts';
import { candidateOf } from '../draft/candidate.ts';
import type { DraftStore } from '../draft/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../ui/dialog.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import type { Skip } from '../ui/skip-links.tsx';
import { shownReference } from '../features/cases/reference.ts';
import { downloadJson } from './download.ts';
import { useLeaveGuard } from './leave-guard.ts';
import { SaveMark } from './save-mark.tsx';
import { TopBar } from './top-bar.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

export interface WorkspaceBarProps {
  /** Tells the log of an export, and gives the log's head to go with the file. */
  onExport: () => Promise<Reply<{ head: string }>>;
  reference: string;
  isSample: boolean;
  store: DraftStore;
  autosave: { state: SaveState; flush: () => void };
  /** The parts of the screen below the bar, where there are several. */
  skips?: readonly Skip[];
  children: ReactNode;
}

/** The line above a case: which it is, whether it is kept, undo, and what can be done with the whole of it. */
export function WorkspaceBar({ reference, isSample, onExport, store, autosave, skips, children }: WorkspaceBarProps) {
  const [leave, setLeave] = useState<() => void>();
  useSyncExternalStore(store.subscribe, store.read);
  useUndoKeys(store);
  const [notExported, setNotExported] = useState<Failure>();
  const { state, flush } = autosave;
  const exportCase = async () => {
    const reply = await onExport();
    if (reply.ok) downloadJson(`${reference || 'case'} (log ${reply.value.head}).json`, candidateOf(store.read()));
    else setNotExported(reply.error);
  };
  useLeaveGuard(
    state.kind === 'failed',
    useCallback((go) => setLeave(() => go), []),
  );
  useEffect(() => {
    if (state.kind === 'saved') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state.kind]);
  return (
    <TopBar
      {...(skips && { skips })}
      place={
        <div className="bar-place">
          <h1>{shownReference(reference)}</h1>
          {isSample && <p className="sample-mark">Sample</p>}
          <SaveMark state={state} onRetry={flush} />
        </div>
      }
    >
      <IconButton icon="undo" label="Undo" isDisabled={!store.canUndo()} onPress={store.undo} />
      <IconButton icon="redo" label="Redo" isDisabled={!store.canRedo()} onPress={store.redo} />
      <Button look="quiet" onPress={() => void exportCase()}>
        Export
      </Button>
      {children}
      <Dialog title="This was not exported" isOpen={notExported !== undefined} onClose={() => setNotExported(undefined)}>
        {notExported && <FailureNotice failure={notExported} />}
      </Dialog>
      <ConfirmDialog
        title="Leave without saving?"
        isOpen={leave !== undefined}
        onClose={() => setLeave(undefined)}
        action="Leave without saving"
        onConfirm={() => leave?.()}
      >
        <p>The latest changes could not be saved yet. They are lost if you leave this case now.</p>
      </ConfirmDialog>
    </TopBar>
  );
}
