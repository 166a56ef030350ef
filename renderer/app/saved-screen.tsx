import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Api, Reply } from '#shared/ipc/contract';
import type { SavedCalculation } from '#shared/ipc/records';
import { pagesWords } from '../features/client-page/words.ts';
import type { Explained } from '../features/comparison/comparison-table.tsx';
import { StoredComparison } from '../features/comparison/comparison-pane.tsx';
import { SavedMonths } from '../features/months/saved-months.tsx';
import { SavedHeading } from '../features/saved/saved-heading.tsx';
import { SignCalculation } from '../features/saved/sign-calculation.tsx';
import { WhatMoved } from '../features/saved/what-moved.tsx';
import { CountCalculation } from '../features/team/count-calculation.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { ExplainedPanel } from './explained.tsx';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

/** A saved calculation at its address, to be read and not changed. */
export function SavedScreen({ api, id }: { api: Api; id: string }) {
  const [, go] = useLocation();
  const [reply, setReply] = useState<Reply<SavedCalculation>>();
  const [explained, setExplained] = useState<Explained>();
  useEffect(() => {
    void api['calculations.read']({ id }).then(setReply);
  }, [api, id]);
  useEffect(() => {
    document.title = 'Saved calculation – Taper';
  }, []);
  if (reply === undefined) return <main className="page" aria-busy="true" />;
  if (!reply.ok) {
    return (
      <>
        <TopBar place={null} />
        <main className="page">
          <h1>This calculation cannot be opened</h1>
          <FailureNotice failure={reply.error} />
        </main>
      </>
    );
  }
  const saved = reply.value;
  const trace = explained && saved.traces[explained.situation];
  return (
    <>
      <TopBar place={<p className="bar-place-name">Saved calculation</p>}>
        <Link href={`/saved/${saved.id}/page`} className="bar-link">
          {pagesWords.open}
        </Link>
        <Link href={`/cases/${saved.caseId}`} className="bar-link">
          Open the case as it is now
        </Link>
      </TopBar>
      <main className="workspace-answer saved">
        <div className="answer">
          <SavedHeading saved={saved} />
          <SignCalculation
            api={api}
            saved={saved}
            onSigned={({ signed }) => setReply({ ok: true, value: { ...saved, signed } })}
            onCopied={(caseId) => go(`/cases/${caseId}`)}
          />
          <CountCalculation api={api} saved={saved} />
          <WhatMoved api={api} saved={saved} />
          <StoredComparison result={saved.result} nation={saved.case.nation} onExplain={setExplained} />
          <SavedMonths saved={saved} />
        </div>
      </main>
      {explained && trace && (
        <ExplainedPanel
          explained={explained}
          trace={trace}
          now={saved.traces['now']}
          nameOf={(situation) => saved.result.situations.find(({ id }) => id === situation)?.name ?? 'As I am now'}
          nation={saved.case.nation}
          onExplain={setExplained}
        />
      )}
    </>
  );
}
