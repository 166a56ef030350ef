import { periodChoices } from '../words/periods.ts';
import type { FieldWords } from './field.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

interface MoneyFieldProps extends FieldWords {
  amount: string;
  onAmount: (amount: string) => void;
  per: string;
  onPer: (per: string) => void;
  path?: string;
  hideLabel?: boolean;
}

/** Pounds, and how often. */
export function MoneyField({ amount, onAmount, per, onPer, path, ...words }: MoneyFieldProps) {
  return (
    <div className="money-field" data-path={path}>
      <TextField {...words} value={amount} onChange={onAmount} inputMode="decimal" before="£" />
      <Select label={`${words.label}: how often`} hideLabel choices={periodChoices} value={per} onChange={onPer} />
    </div>
  );
}
