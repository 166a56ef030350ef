import { useCallback, useEffect, useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import type { Log, LogEntry } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isoDay } from '../../words/dates.ts';
import { actionWords, logWords } from './words.ts';
import './log.css';

interface LogScreenProps {
  api: Api;
  onKeep: (name: string, content: unknown) => void;
}

/** The log, for whoever looks after the records. */
export function LogScreen({ api, onKeep }: LogScreenProps) {
  const [log, setLog] = useState<Log>();
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(
    async (before?: number) => {
      const reply = await api['log.read'](before === undefined ? {} : { before });
      if (!reply.ok) return setFailure(reply.error);
      setLog((earlier) =>
        earlier && before !== undefined ? { ...reply.value, entries: [...earlier.entries, ...reply.value.entries] } : reply.value,
      );
    },
    [api],
  );
  useEffect(() => void load(), [load]);
  const oldest = log?.entries.at(-1)?.number ?? 1;
  return (
    <>
      <h1>{logWords.title}</h1>
      <p className="log-lead">{logWords.lead}</p>
      {failure && <FailureNotice failure={failure} />}
      {log?.all === 0 && <p>{logWords.none}</p>}
      {log && log.all > 0 && (
        <>
          <Notice tone={log.brokenAt === undefined ? 'plain' : 'worse'} role="status">
            <p>{log.brokenAt === undefined ? logWords.whole(log.head) : logWords.broken(log.brokenAt)}</p>
          </Notice>
          <LogTable entries={log.entries} />
          <div className="log-actions">
            {oldest > 1 && <Button onPress={() => void load(oldest)}>{logWords.older}</Button>}
            <Button onPress={() => onKeep(`log ${log.head}.json`, log)}>{logWords.keep}</Button>
          </div>
        </>
      )}
    </>
  );
}

function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <table className="log-table">
      <thead>
        <tr>
          <th scope="col">{logWords.number}</th>
          <th scope="col">{logWords.at}</th>
          <th scope="col">{logWords.who}</th>
          <th scope="col">{logWords.what}</th>
          <th scope="col">{logWords.which}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ number, at, who, action, details, mark, reference }) => (
          <tr key={number}>
            <td className="soft">{number}</td>
            <td>{momentText(at)}</td>
            <td>{who === '' ? <span className="soft">{logWords.nobody}</span> : who}</td>
            <th scope="row">
              {actionWords[action]}
              {details !== '' && <span className="log-details">{details}</span>}
            </th>
            <td>
              {reference !== undefined && reference !== '' && <span>{reference} </span>}
              {mark !== '' && (
                <span className="soft">
                  {mark}
                  {reference === undefined && `, ${logWords.deleted}`}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the minute, as a list of what happened needs it. */
function momentText(at: string): string {
  const moment = new Date(at);
  return `${isoDay(moment)} ${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}
