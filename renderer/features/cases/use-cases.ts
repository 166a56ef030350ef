import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import type { CaseList, CaseSearch } from '#shared/ipc/records';

const pause = 150;

/** The cases that are looked for, asked for anew as the search changes and after each change of the records. */
export function useCases(api: Api, search: CaseSearch) {
  const [list, setList] = useState<CaseList>();
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef(0);
  const asked = JSON.stringify(search);
  const load = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const reply = await api['cases.list'](JSON.parse(asked) as CaseSearch);
    if (turn !== latest.current) return;
    if (reply.ok) setList(reply.value);
    else setFailure(reply.error);
  }, [api, asked]);
  useEffect(() => {
    const timer = setTimeout(() => void load(), list === undefined ? 0 : pause);
    return () => clearTimeout(timer);
    // The first answer is asked for at once; that it has come is no reason to ask again.
  }, [load]);
  return { list, failure, setFailure, load };
}
