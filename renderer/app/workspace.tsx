import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { rentalMarketAreas } from '#rules';
import type { Api, Draft } from '#shared/ipc/contract';
import { sampleTag, type CaseSummary } from '#shared/ipc/records';
import { useCalculation } from '../calculation/use-calculation.ts';
import { DraftProvider } from '../draft/context.tsx';
import { textAt } from '../draft/path.ts';
import { RevealProvider, useRevealed } from '../draft/reveal.tsx';
import type { DraftStore } from '../draft/store.ts';
import { useAutosave } from '../draft/use-autosave.ts';
import type { AnswerView } from '../features/comparison/comparison-pane.tsx';
import { shownReference } from '../features/cases/reference.ts';
import { PageButton } from '../features/client-page/page-button.tsx';
import { AskAdviserAction } from '../features/hand-over/ask-adviser-action.tsx';
import { CaseStanding } from '../features/hand-over/case-standing.tsx';
import { useCaseRecord } from '../features/hand-over/use-case-record.ts';
import { HouseholdForm } from '../features/household/household-form.tsx';
import { focusStatement, isOfStatement } from '../features/reconcile/reveal.ts';
import { useReopening } from '../features/reopening/use-reopening.ts';
import { WhatHasChanged, WhatHasChangedToggle } from '../features/reopening/what-has-changed.tsx';
import { SaveCalculation } from '../features/saved/save-calculation.tsx';
import { MovedSince } from '../features/saved/what-moved.tsx';
import { ExportForAnother } from '../features/store/export-archive.tsx';
import { Segments } from '../ui/segments.tsx';
import { AnswerPane } from './answer-pane.tsx';
import { CaseMenuDialogs, useCaseMenu } from './case-menu.tsx';
import { download } from './download.ts';
import { isUntouched } from './first-visit.ts';
import { JumpInCase } from './jump-in-case.tsx';
import { QuickScreen } from './quick-screen.tsx';
import { WorkspaceBar } from './workspace-bar.tsx';
import './workspace.css';

interface WorkspaceProps {
  api: Api;
  /** As it was read with the draft. */
  summary: CaseSummary;
  store: DraftStore;
  /** Whether the few questions of the quick way are shown, in place of the whole case. */
  quick: boolean;
}

/** The main screen: the household at the side, and beside it the answer as it changes. */
export function Workspace(props: WorkspaceProps) {
  return (
    <RevealProvider>
      <WorkspaceOf {...props} />
    </RevealProvider>
  );
}

const views = [
  { id: 'household', label: 'Household' },
  { id: 'answer', label: 'Answer' },
] as const;

const skips = [
  { to: 'aside', words: 'Skip to the household' },
  { to: 'main', words: 'Skip to the answer' },
] as const;

function WorkspaceOf({ api, summary, store, quick }: WorkspaceProps) {
  const { id } = summary;
  const isSample = summary.tags.includes(sampleTag);
  const record = useCaseRecord(api, summary);
  const read = useRef(summary.revision);
  const save = useCallback(
    async (draft: Draft) => {
      const reply = await api['cases.save']({ id, draft, revision: read.current });
      if (reply.ok) read.current = reply.value.revision;
      return reply;
    },
    [api, id],
  );
  const exported = () => api['cases.exported']({ id, as: 'file' });
  const autosave = useAutosave(store, save);
  const calculation = useCalculation(store);
  const reference = useSyncExternalStore(store.subscribe, () => textAt(store.read(), 'reference'));
  const reopening = useReopening(summary);
  const subject = calculation.current ? calculation.latest?.case : undefined;
  const firstVisit = useMemo(() => isUntouched(store.read()), [store]);
  const [view, setView] = useState<'household' | 'answer'>(firstVisit ? 'household' : 'answer');
  const [answerView, setAnswerView] = useState<AnswerView>('compare');
  const showView = useCallback((next: AnswerView) => {
    setView('answer');
    setAnswerView(next);
  }, []);
  useRevealed((path) => {
    setView(isOfStatement(path) ? 'answer' : 'household');
    if (!isOfStatement(path)) return;
    setAnswerView('statement');
    focusStatement(path);
  });
  useEffect(() => {
    document.title = `${reference || 'Case'} – Taper`;
  }, [reference]);
  const menu = useCaseMenu(record.summary, isSample);
  const bar = {
    reference,
    isSample,
    store,
    autosave,
    onExport: exported,
    more: menu.actions,
    save: <SaveCalculation api={api} caseId={id} onSaved={record.reload} subject={subject} />,
  };
  const dialogs = <CaseMenuDialogs api={api} summary={record.summary} reference={reference} menu={menu} />;
  // Made once, so that what has them is not drawn again for every key.
  const toggle = useMemo(() => <WhatHasChangedToggle reopening={reopening} summary={record.summary} />, [reopening, record.summary]);
  const elsewhere = useMemo(() => <ExportForAnother api={api} caseId={id} onKeep={download} />, [api, id]);
  if (quick) {
    return (
      <QuickScreen id={id} store={store} calculation={calculation} bar={bar} onStop={() => showView('questions')}>
        <AskAdviserAction api={api} record={record} answer={calculation.latest} isShort />
        {dialogs}
      </QuickScreen>
    );
  }
  return (
    <DraftProvider store={store} problems={calculation.problems}>
      <div className="workspace" data-view={view}>
        <WorkspaceBar {...bar} skips={skips}>
          <JumpInCase id={id} onView={showView} more={menu.actions} />
          <PageButton caseId={id} isKept={autosave.state.kind === 'saved'} onKeep={autosave.flush} />
        </WorkspaceBar>
        {dialogs}
        <div className="workspace-view" role="group" aria-label="Household or answer" data-part>
          <Segments label="Show" choices={views} value={view} onChange={setView} />
        </div>
        <aside className="workspace-form" aria-label="Household">
          <HouseholdForm areas={rentalMarketAreas} firstVisit={firstVisit} />
        </aside>
        <main className="workspace-answer" aria-label="Answer">
          <p className="case-on-paper">{shownReference(reference)}</p>
          <CaseStanding api={api} record={record} calculation={calculation} more={toggle} elsewhere={elsewhere} />
          <WhatHasChanged
            api={api}
            reopening={reopening}
            summary={record.summary}
            onChanged={record.reload}
            subject={subject}
            compare={(saved, after) => <MovedSince saved={saved} after={after} later="Now" />}
          />
          <AnswerPane calculation={calculation} view={answerView} onView={showView} />
        </main>
      </div>
    </DraftProvider>
  );
}
