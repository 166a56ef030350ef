import { useCallback, useEffect, useState } from 'react';
import type { Api, Failure, Reply } from '#shared/ipc/contract';
import type { FollowUp } from '#shared/ipc/records';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { longDate, typedDay } from '../../words/dates.ts';
import { recordWords } from './words.ts';

/** Days on which the case is to be looked at again, and why. */
export function FollowUps({ api, caseId }: { api: Api; caseId: string }) {
  const [followUps, setFollowUps] = useState<readonly FollowUp[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(async () => {
    const reply = await api['followUps.list']({ caseId });
    if (reply.ok) setFollowUps(reply.value);
    else setFailure(reply.error);
  }, [api, caseId]);
  useEffect(() => void load(), [load]);
  const change = async (work: Promise<Reply<unknown>>) => {
    const reply = await work;
    setFailure(reply.ok ? undefined : reply.error);
    await load();
  };
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-title">
      <h3 id="follow-ups-title">{recordWords.followUps}</h3>
      {failure && <FailureNotice failure={failure} />}
      {followUps.length > 0 && (
        <ul>
          {followUps.map(({ id, dueOn, note, doneAt }) => (
            <li key={id}>
              <Checkbox
                label={recordWords.followUp(longDate(dueOn), note)}
                isSelected={doneAt !== undefined}
                onChange={(done) => void change(api['followUps.done']({ id, done }))}
              />
              <IconButton
                icon="trash"
                label={recordWords.removeFollowUp(longDate(dueOn))}
                onPress={() => void change(api['followUps.remove']({ id }))}
              />
            </li>
          ))}
        </ul>
      )}
      <NewFollowUp onAdd={(followUp) => void change(api['followUps.add']({ caseId, followUp }))} />
    </section>
  );
}

function NewFollowUp({ onAdd }: { onAdd: (followUp: { dueOn: string; note: string }) => void }) {
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const dueOn = typedDay(typed);
  return (
    <form
      className="follow-up-new"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (dueOn === undefined) return;
        onAdd({ dueOn, note: note.trim() });
        setTyped('');
        setNote('');
        setTried(false);
      }}
    >
      <DateField
        label={recordWords.dueOn}
        value={typed}
        onChange={setTyped}
        wrong={tried && dueOn === undefined ? recordWords.noDay : undefined}
      />
      <TextField label={recordWords.note} help={recordWords.noteHelp} value={note} maxLength={200} onChange={setNote} />
      <div>
        <Button type="submit" icon="plus">
          {recordWords.addFollowUp}
        </Button>
      </div>
    </form>
  );
}
