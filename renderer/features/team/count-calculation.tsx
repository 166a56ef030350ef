import { useCallback, useEffect, useState } from 'react';
import type { Api, ChannelOutput, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { monthName } from '../../words/months.ts';
import { CountFields } from './count-fields.tsx';
import { countWords } from './count-words.ts';
import type { Mark, NewMark } from './team-shapes.ts';
import { useCaseTeam } from './use-case-team.ts';

interface CountProps {
  api: Api;
  saved: ChannelOutput<'calculations.read'>;
}

/** Whether a saved calculation counts for the team, and the way to count one of its comparisons as done with the client. */
export function CountCalculation({ api, saved }: CountProps) {
  const [marks, setMarks] = useState<readonly Mark[]>();
  const [failure, setFailure] = useState<Failure>();
  const [asks, setAsks] = useState(false);
  const choices = useCaseTeam(api, saved.caseId);
  const load = useCallback(async () => {
    const reply = await api['team.marks']({ caseId: saved.caseId });
    if (reply.ok) setMarks(reply.value);
    else setFailure(reply.error);
  }, [api, saved.caseId]);
  useEffect(() => void load(), [load]);
  const count = async (entered: NewMark) => {
    setAsks(false);
    const reply = await api['team.mark'](entered);
    setFailure(reply.ok ? undefined : reply.error);
    await load();
  };
  const uncount = async () => {
    const reply = await api['team.unmark']({ calculationId: saved.id });
    setFailure(reply.ok ? undefined : reply.error);
    await load();
  };
  const counted = marks?.find(({ calculationId }) => calculationId === saved.id);
  const nameOf = (id: string) => saved.result.situations.find((situation) => situation.id === id)?.name ?? id;
  if (choices?.isSample === true) return <p className="soft">{countWords.sample}</p>;
  if (marks === undefined) return failure ? <FailureNotice failure={failure} /> : null;
  return (
    <div className="saved-sign">
      {failure && <FailureNotice failure={failure} />}
      {counted && (
        <p role="status">
          {countWords.counted(counted.team, nameOf(counted.scenario), monthName(counted.month))} {countWords.basis[counted.basis]}
        </p>
      )}
      <div className="saved-sign-actions">
        {!counted && <Button onPress={() => setAsks(true)}>{countWords.count}</Button>}
        {counted?.basis === 'quick' && saved.signed && <Button onPress={() => setAsks(true)}>{countWords.again}</Button>}
        {counted && (
          <Button look="quiet" onPress={() => void uncount()}>
            {countWords.uncount}
          </Button>
        )}
      </div>
      <Dialog title={countWords.title} isOpen={asks && choices !== undefined} onClose={() => setAsks(false)}>
        {choices && (
          <CountFields
            saved={saved}
            choices={choices}
            earlier={marks.filter(({ calculationId }) => calculationId !== saved.id)}
            before={counted}
            nameOf={nameOf}
            onCancel={() => setAsks(false)}
            onCount={(entered) => void count(entered)}
          />
        )}
      </Dialog>
    </div>
  );
}
