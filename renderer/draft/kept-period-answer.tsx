import { useState } from 'react';
import type { Period } from '#shared/case/values';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { pounds } from '../words/money.ts';
import { periodChoices, perWords } from '../words/periods.ts';
import { useDraftStore, useText } from './context.tsx';
import { useFieldWords } from './field-words.ts';
import { inPeriod } from './kept-period.ts';
import { withAnswer } from './path.ts';
import { Unknowable } from './unknowable.tsx';

interface KeptPeriodAnswerProps {
  path: string;
  /** The period for which the case keeps the amount, such as the year of a council tax bill. */
  kept: Period;
  periods?: readonly Period[];
  help?: string;
}

/** Pounds that the case keeps for one period, typed for any. What is typed for another period is turned into that one and said. */
export function KeptPeriodAnswer({ path, kept, periods, help }: KeptPeriodAnswerProps) {
  const store = useDraftStore();
  const [text, setText] = useText(path);
  const [typed, setTyped] = useState({ text, per: kept });
  const words = useFieldWords(path, { help });
  // Undone, or changed elsewhere, it stands as the case has it.
  const isOwn = inPeriod(typed.text, typed.per, kept) === text;
  const shown = isOwn ? typed : { text, per: kept };
  const turn = (per: Period) => {
    setTyped({ ...shown, per });
    // A step of its own, however soon it comes after the typing.
    if (shown.text !== '') store.edit((draft) => withAnswer(draft, path, inPeriod(shown.text, per, kept)));
  };
  const choices = periodChoices.filter(({ id }) => periods === undefined || periods.includes(id));
  const isTurned = shown.per !== kept && /^\d+\.\d{2}$/.test(text);
  return (
    <Unknowable path={path} label={words.label}>
      <div className="money-field" data-path={path}>
        <TextField
          {...words}
          help={isTurned ? `${words.help ?? ''} That is ${pounds(text)} ${perWords(kept)}.`.trim() : words.help}
          value={shown.text}
          onChange={(next) => {
            setTyped({ ...shown, text: next });
            setText(inPeriod(next, shown.per, kept));
          }}
          inputMode="decimal"
          before="£"
        />
        <Select
          label={`${words.label}: how often`}
          hideLabel
          choices={choices}
          value={shown.per}
          onChange={(id) => turn(choices.find((choice) => choice.id === id)?.id ?? kept)}
        />
      </div>
    </Unknowable>
  );
}
