import { useCallback, useMemo, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import type { CaseSummary } from '#shared/ipc/records';

/** What is kept about the open case beside its answers, and how to read it again after a change of it. */
export interface CaseRecord {
  summary: CaseSummary;
  reload: () => Promise<void>;
}

export function useCaseRecord(api: Api, first: CaseSummary): CaseRecord {
  const [summary, setSummary] = useState(first);
  const reload = useCallback(async () => {
    const reply = await api['cases.read']({ id: first.id });
    if (reply.ok) setSummary(reply.value.summary);
  }, [api, first.id]);
  return useMemo(() => ({ summary, reload }), [summary, reload]);
}
