import { useMemo, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import type { CaseSummary } from '#shared/ipc/records';
import { HandOverHistory } from '../features/hand-over/hand-over-history.tsx';
import { RecordOfCase } from '../features/record/record-panel.tsx';
import { recordWords } from '../features/record/words.ts';
import { SavedDialog } from '../features/saved/saved-dialog.tsx';
import { savedWords } from '../features/saved/words.ts';
import { JobStarts } from '../features/team/job-starts.tsx';
import { countWords } from '../features/team/count-words.ts';
import type { MenuAction } from '../ui/menu.tsx';

type Opened = 'record' | 'job-starts' | 'saved';

/** What a case has beside its answers, each behind an entry of the menu in its bar and found by the same words. */
export interface CaseMenu {
  actions: MenuAction[];
  opened: Opened | undefined;
  close: () => void;
}

/** The entries of the menu. A sample has no client, so no job starts are kept of it. */
export function useCaseMenu({ calculations }: CaseSummary, isSample: boolean): CaseMenu {
  const [opened, open] = useState<Opened>();
  const actions = useMemo(() => {
    const entry = (id: Opened, label: string): MenuAction => ({ id, label, onAction: () => open(id) });
    return [
      entry('saved', savedWords.open(calculations)),
      entry('record', recordWords.title),
      ...(isSample ? [] : [entry('job-starts', countWords.starts)]),
    ];
  }, [calculations, isSample]);
  return { actions, opened, close: () => open(undefined) };
}

interface DialogsProps {
  api: Api;
  summary: CaseSummary;
  reference: string;
  menu: CaseMenu;
}

/** What was opened from the menu. */
export function CaseMenuDialogs({ api, summary, reference, menu: { opened, close } }: DialogsProps) {
  const of = { api, caseId: summary.id, onClose: close };
  if (opened === 'saved') return <SavedDialog {...of} />;
  if (opened === 'job-starts') return <JobStarts {...of} reference={reference} />;
  if (opened === undefined) return null;
  return (
    <RecordOfCase {...of}>
      <HandOverHistory api={api} caseId={summary.id} />
    </RecordOfCase>
  );
}
