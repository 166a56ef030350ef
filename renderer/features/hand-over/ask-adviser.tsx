import { useEffect, useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import type { Calculated } from '../../calculation/calculate-draft.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { typedDay } from '../../words/dates.ts';
import { OwnNameField, useOwnName } from './own-name.tsx';
import { unsureOf } from './unsure.ts';
import { handOverWords } from './words.ts';

interface AskProps {
  api: Api;
  caseId: string;
  /** The latest answer; absent while there is none. */
  answer: Calculated | undefined;
  onClose: () => void;
  onAsked: () => void;
}

/** Whom to ask, what about and by when. What the answer itself leaves open is there to be ticked. */
export function AskAdviser({ api, caseId, answer, onClose, onAsked }: AskProps) {
  const [groups] = useState(() => (answer === undefined ? [] : unsureOf(answer)));
  const [ticked, setTicked] = useState<readonly (readonly string[])[]>(() =>
    groups.map(({ isAsked, reasons }) => (isAsked ? reasons : [])),
  );
  const [adviser, setAdviser] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = useOwnName(api);
  const advisers = useAdvisers(api);
  const due = typedDay(dueOn);
  const isDayMissing = due === undefined && /\d/.test(dueOn);
  const reasons = ticked.flat();
  const isNothingSaid = reasons.length === 0 && note.trim() === '';
  const ask = async () => {
    setTried(true);
    if (!name.isGiven || isDayMissing || isNothingSaid) return;
    const unkept = await name.keep();
    if (unkept) return setFailure(unkept);
    const handOver = { adviser: adviser.trim(), reasons, note: note.trim(), ...(due !== undefined && { dueOn: due }) };
    const reply = await api['handOvers.ask']({ caseId, handOver });
    if (reply.ok) onAsked();
    else setFailure(reply.error);
  };
  return (
    <Dialog title={handOverWords.askTitle} isOpen onClose={onClose}>
      <form
        className="hand-over-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <p className="soft">{handOverWords.askLead}</p>
        <OwnNameField name={name} tried={tried} />
        <ComboBox
          label={handOverWords.adviser}
          help={handOverWords.adviserHelp}
          key={advisers.join('\n')}
          choices={advisers.map((each) => ({ id: each, label: each }))}
          text={adviser}
          onText={(text) => setAdviser(text.slice(0, 80))}
          free
        />
        <TextArea
          label={handOverWords.note}
          help={handOverWords.noteHelp}
          value={note}
          rows={3}
          maxLength={4000}
          onChange={setNote}
          wrong={tried && isNothingSaid ? handOverWords.nothingSaid : undefined}
        />
        <DateField
          label={handOverWords.by}
          value={dueOn}
          onChange={setDueOn}
          wrong={tried && isDayMissing ? handOverWords.noDay : undefined}
        />
        {groups.map(({ title, reasons: own }, index) => (
          <CheckboxGroup
            key={title}
            label={title}
            choices={own.map((reason) => ({ id: reason, label: reason }))}
            value={[...(ticked[index] ?? [])]}
            onChange={(next) => setTicked(ticked.map((before, place) => (place === index ? next : before)))}
          />
        ))}
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{handOverWords.cancel}</Button>
          <Button look="primary" type="submit">
            {handOverWords.askAction}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The advisers that cases are of, to choose from. */
function useAdvisers(api: Api): readonly string[] {
  const [advisers, setAdvisers] = useState<readonly string[]>([]);
  useEffect(() => {
    void api['cases.list']({ most: 1 }).then((reply) => reply.ok && setAdvisers(reply.value.advisers));
  }, [api]);
  return advisers;
}
