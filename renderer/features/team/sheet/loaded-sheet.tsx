import { useEffect, useState } from 'react';
import type { Api, Reply } from '#shared/ipc/contract';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import type { Service, TeamSheet } from '../team-shapes.ts';
import { Sheet } from './sheet.tsx';

interface LoadedSheetProps {
  api: Api;
  of: { service: Service; publication: string; team?: string };
  onKeep: (name: string, content: Blob) => void;
}

/** One sheet, read by its publication and its team. */
export function LoadedSheet({ api, of: { service, publication, team }, onKeep }: LoadedSheetProps) {
  const [reply, setReply] = useState<Reply<TeamSheet>>();
  const [notKept, setNotKept] = useState<Reply<unknown>>();
  useEffect(() => {
    let wanted = true;
    void api['team.sheet']({ service, publication, ...(team !== undefined && { team }) }).then((answer) => {
      if (wanted) setReply(answer);
    });
    return () => {
      wanted = false;
    };
  }, [api, service, publication, team]);
  const keep = async () => {
    const answer = await api['team.csv']({ service, publication, ...(team !== undefined && { team }) });
    setNotKept(answer);
    if (answer.ok) onKeep(answer.value.name, new Blob([answer.value.text], { type: 'text/csv;charset=utf-8' }));
  };
  if (reply === undefined) return <div aria-busy="true" />;
  if (!reply.ok) return <FailureNotice failure={reply.error} />;
  return (
    <>
      {notKept?.ok === false && <FailureNotice failure={notKept.error} />}
      <Sheet sheet={reply.value} onKeep={onKeep} onCsv={() => void keep()} />
    </>
  );
}
