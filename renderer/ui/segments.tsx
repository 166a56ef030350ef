import { memo } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Choice } from './select.tsx';

interface SegmentsProps<Id extends string> {
  label: string;
  choices: readonly Choice<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

function SegmentsOf<Id extends string>({ label, choices, value, onChange }: SegmentsProps<Id>) {
  const choose = (id: string) => {
    const chosen = choices.find((choice) => choice.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <RadioGroup aria-label={label} className="segments" orientation="horizontal" value={value} onChange={choose}>
      {choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className="segment">
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** A few views or modes of which one is on. */
export const Segments = memo(SegmentsOf) as typeof SegmentsOf;
