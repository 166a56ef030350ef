import { useEffect, useState } from 'react';
import type { Api, Reply } from '#shared/ipc/contract';
import type { CaseSummary } from '#shared/ipc/records';
import { createDraftStore, type DraftStore } from '../draft/store.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { TopBar } from './top-bar.tsx';
import { Workspace } from './workspace.tsx';

/** One case at its address: read from the records, then worked on, in full or the quick way. */
export function CaseScreen({ api, id, quick }: { api: Api; id: string; quick: boolean }) {
  const [opened, setOpened] = useState<Reply<{ summary: CaseSummary; store: DraftStore }>>();
  useEffect(() => {
    let wanted = true;
    void api['cases.read']({ id }).then((reply) => {
      if (wanted)
        setOpened(reply.ok ? { ok: true, value: { summary: reply.value.summary, store: createDraftStore(reply.value.draft) } } : reply);
    });
    return () => {
      wanted = false;
    };
  }, [api, id]);
  if (opened === undefined) return <main className="page" aria-busy="true" />;
  if (!opened.ok) {
    return (
      <>
        <TopBar place={null} />
        <main className="page">
          <h1>This case cannot be opened</h1>
          <FailureNotice failure={opened.error} />
        </main>
      </>
    );
  }
  return <Workspace api={api} summary={opened.value.summary} quick={quick} store={opened.value.store} />;
}
