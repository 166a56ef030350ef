import { useCallback, useEffect, useState } from 'react';
import type { Api, Failure, Reply } from '#shared/ipc/contract';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { longDate } from '../../words/dates.ts';
import { countWords } from './count-words.ts';
import { JobStartFields } from './job-start-fields.tsx';
import type { JobOutcome } from './team-shapes.ts';
import { useCaseTeam } from './use-case-team.ts';
import './team.css';

interface JobStartsProps {
  api: Api;
  caseId: string;
  reference: string;
  onClose: () => void;
}

/** The jobs that a client started. */
export function JobStarts({ onClose, ...of }: JobStartsProps) {
  return (
    <Dialog title={countWords.startsTitle} isOpen onClose={onClose}>
      {of.reference === '' ? <p>{countWords.startsWithout}</p> : <Starts {...of} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{countWords.close}</Button>
      </div>
    </Dialog>
  );
}

function Starts({ api, caseId, reference }: Omit<JobStartsProps, 'onClose'>) {
  const [outcomes, setOutcomes] = useState<readonly JobOutcome[]>([]);
  const [changed, setChanged] = useState<JobOutcome>();
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const choices = useCaseTeam(api, caseId);
  const load = useCallback(async () => {
    const reply = await api['team.outcomes']({ reference });
    if (reply.ok) setOutcomes(reply.value);
    else setFailure(reply.error);
  }, [api, reference]);
  useEffect(() => void load(), [load]);
  const keep = async (work: Promise<Reply<unknown>>) => {
    const reply = await work;
    setFailure(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    setChanged(undefined);
    setRound((number) => number + 1);
    await load();
  };
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {outcomes.length === 0 && <p className="soft">{countWords.startsNone}</p>}
      <ul className="job-starts">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <span>
              {countWords.start(longDate(outcome.startedOn), outcome.hours, outcome.team)}
              {outcome.lastedUntil !== undefined && `, ${countWords.until(longDate(outcome.lastedUntil))}`}
            </span>
            <span>
              <IconButton icon="settings" label={countWords.change(longDate(outcome.startedOn))} onPress={() => setChanged(outcome)} />
              <IconButton
                icon="trash"
                label={countWords.remove(longDate(outcome.startedOn))}
                onPress={() => void keep(api['team.removeOutcome']({ id: outcome.id }))}
              />
            </span>
          </li>
        ))}
      </ul>
      {choices && (
        <JobStartFields
          key={`${changed?.id ?? 'new'} ${round}`}
          reference={reference}
          choices={choices}
          before={changed}
          onKeep={(entered) =>
            void keep(changed ? api['team.changeOutcome']({ ...entered, id: changed.id }) : api['team.addOutcome'](entered))
          }
        />
      )}
    </>
  );
}
