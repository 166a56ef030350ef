import { memo, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Failure, Reply } from '#shared/ipc/contract';
import type { SaveState } from '../draft/autosave.ts';
import { candidateOf } from '../draft/candidate.ts';
import type { DraftStore } from '../draft/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu, type MenuAction } from '../ui/menu.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { ConfirmDialog, Dialog } from '../ui/dialog.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import type { Skip } from '../ui/skip-links.tsx';
import { shownReference } from '../features/cases/reference.ts';
import { downloadJson } from './download.ts';
import { useLeaveGuard } from './leave-guard.ts';
import { SaveMark } from './save-mark.tsx';
import { TopBar } from './top-bar.tsx';
import { takeStep, useUndoKeys } from './use-undo-keys.ts';

export interface WorkspaceBarProps {
  /** Tells the log of an export, and gives the log's head to go with the file. */
  onExport: () => Promise<Reply<{ head: string }>>;
  reference: string;
  isSample: boolean;
  store: DraftStore;
  autosave: { state: SaveState; flush: () => void };
  /** The parts of the screen below the bar, where there are several. */
  skips?: readonly Skip[];
  /** What is seldom needed, in one menu with the export. */
  more: readonly MenuAction[];
  /** What is always in sight before the menu. */
  children: ReactNode;
  /** What is kept of the answer, at the end of the line. */
  save: ReactNode;
}

/** The line above a case: which it is, whether it is kept, undo, and what can be done with the whole of it. */
export function WorkspaceBar({ reference, isSample, onExport, store, autosave, skips, more, children, save }: WorkspaceBarProps) {
  const [leave, setLeave] = useState<() => void>();
  useUndoKeys(store);
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo);
  const [notExported, setNotExported] = useState<Failure>();
  const { state, flush } = autosave;
  const exportCase = async () => {
    const reply = await onExport();
    if (reply.ok) downloadJson(`${reference || 'case'} (log ${reply.value.head}).json`, candidateOf(store.read()));
    else setNotExported(reply.error);
  };
  const isNarrow = useNarrow(40);
  const steps: MenuAction[] = [
    { id: 'undo', label: 'Undo', icon: 'undo', disabled: !canUndo, onAction: () => takeStep(store, 'undo') },
    { id: 'redo', label: 'Redo', icon: 'redo', disabled: !canRedo, onAction: () => takeStep(store, 'redo') },
  ];
  const exporting: MenuAction = { id: 'export', label: 'Export', onAction: () => void exportCase() };
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
      {!isNarrow && <UndoRedo store={store} canUndo={canUndo} canRedo={canRedo} />}
      {children}
      <Menu label="More for this case" actions={[...(isNarrow ? steps : []), ...more, exporting]}>
        <Button look="quiet">
          More <Icon name="down" />
        </Button>
      </Menu>
      {save}
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

interface UndoRedoProps {
  store: DraftStore;
  canUndo: boolean;
  canRedo: boolean;
}

const UndoRedo = memo(function UndoRedo({ store, canUndo, canRedo }: UndoRedoProps) {
  return (
    <>
      <IconButton icon="undo" label="Undo" isDisabled={!canUndo} onPress={() => takeStep(store, 'undo')} />
      <IconButton icon="redo" label="Redo" isDisabled={!canRedo} onPress={() => takeStep(store, 'redo')} />
    </>
  );
});
