import { useState } from 'react';
import { fidelityBand, fidelityItems, fidelityTotal, type FidelityItem, type FidelityReview } from '#shared/team/evidence';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { dayOf } from '../day.ts';
import { settingsWords } from './words.ts';

interface ReviewFieldsProps {
  before: FidelityReview | undefined;
  onCancel: () => void;
  onKeep: (review: FidelityReview) => void;
}

const items = Object.entries(fidelityItems) as [FidelityItem, string][];
const scores = [...['1', '2', '3', '4', '5'].map((id) => ({ id, label: id })), { id: 'none', label: settingsWords.notScored }];

/** One review: its day, and a score for each item that was scored. */
export function ReviewFields({ before, onCancel, onKeep }: ReviewFieldsProps) {
  const [typed, setTyped] = useState(before?.reviewedOn ?? '');
  const [given, setGiven] = useState<FidelityReview['scores']>(before?.scores ?? {});
  const [note, setNote] = useState(before?.note ?? '');
  const [tried, setTried] = useState(false);
  const reviewedOn = dayOf(typed);
  const total = fidelityTotal({ scores: given });
  const score = (item: FidelityItem, id: string) => {
    const { [item]: _, ...others } = given;
    setGiven(id === 'none' ? others : { ...others, [item]: Number(id) });
  };
  return (
    <div className="team-setting">
      <DateField
        label={settingsWords.reviewedOn}
        value={typed}
        onChange={setTyped}
        wrong={tried && reviewedOn === undefined ? settingsWords.noDay : undefined}
      />
      <div className="review-items">
        {items.map(([item, words]) => (
          <RadioChoice
            key={item}
            label={words}
            choices={scores}
            value={given[item] === undefined ? 'none' : String(given[item])}
            onChange={(id) => score(item, id)}
            row
          />
        ))}
      </div>
      <p role="status">{settingsWords.total(total, total === undefined ? '' : fidelityBand(total))}</p>
      <TextField label={settingsWords.note} value={note} maxLength={500} onChange={setNote} />
      <div className="team-choices">
        <Button
          look="primary"
          onPress={() => {
            setTried(true);
            if (reviewedOn !== undefined) onKeep({ reviewedOn, scores: given, note: note.trim() });
          }}
        >
          {settingsWords.keepReview}
        </Button>
        <Button onPress={onCancel}>{settingsWords.cancel}</Button>
      </div>
    </div>
  );
}
