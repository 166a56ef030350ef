import { useRef, type Ref } from 'react';
import { Checkbox, CheckboxGroup } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { Select, type Choice } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAnswer, useDraftStore, useText } from './context.tsx';
import { useFieldWords } from './field-words.ts';
import { isGroup, withAnswer, type Answer } from './path.ts';
import { perWords } from '../words/periods.ts';
import { Unknowable } from './unknowable.tsx';

interface AnswerProps {
  path: string;
  label?: string;
  help?: string;
}

interface TextAnswerProps extends AnswerProps {
  inputMode?: 'text' | 'decimal' | 'numeric';
  before?: string;
  after?: string;
  short?: boolean;
  hideLabel?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** How much an arrow key up or down adds or takes. */
  step?: number;
}

/** A text, number or amount of the case, kept as typed. */
export function TextAnswer({ path, label, help, step, ...rest }: TextAnswerProps) {
  const [text, setText] = useText(path);
  const words = useFieldWords(path, { label, help });
  return (
    <Unknowable path={path} label={words.label}>
      <TextField
        {...words}
        {...rest}
        value={text}
        onChange={setText}
        path={path}
        {...(step !== undefined && { onStep: (direction: 1 | -1) => setText(stepped(text, direction * step)) })}
      />
    </Unknowable>
  );
}

/** A number one step further, never below nought; what is no number stays as it was typed. */
export function stepped(text: string, by: number): string {
  const typed = text.trim() === '' ? 0 : Number(text);
  return Number.isFinite(typed) ? String(Math.max(0, Math.round((typed + by) * 100) / 100)) : text;
}

/** Pounds for a fixed period, such as savings or council tax for the year. */
export function PoundsAnswer(props: Omit<TextAnswerProps, 'inputMode' | 'before'>) {
  return <TextAnswer short {...props} inputMode="decimal" before="£" />;
}

/** Pounds and how often, which are one group in the case. */
export function AmountAnswer({
  path,
  label,
  help,
  usualPer = 'month',
  hideLabel,
}: AnswerProps & { usualPer?: string; hideLabel?: boolean }) {
  const store = useDraftStore();
  const [amount] = useText(`${path}.amount`);
  const [per] = useText(`${path}.per`);
  const words = useFieldWords(path, { label, help });
  const period = per === '' ? usualPer : per;
  const set = (group: { amount: string; per: string }) =>
    store.edit((draft) => withAnswer(withAnswer(draft, `${path}.per`, group.per), `${path}.amount`, group.amount));
  return (
    <Unknowable
      path={`${path}.amount`}
      label={`${words.label} ${perWords(period)}`}
      besides={(draft) => (per === '' ? withAnswer(draft, `${path}.per`, period) : draft)}
    >
      <MoneyField
        {...words}
        amount={amount}
        onAmount={(next) => (per === '' ? set({ amount: next, per: period }) : store.change(`${path}.amount`, next))}
        per={period}
        onPer={(next) => store.change(`${path}.per`, next)}
        path={path}
        {...(hideLabel && { hideLabel })}
      />
    </Unknowable>
  );
}

/** A date of the case. */
export function DateAnswer({ path, label, help }: AnswerProps) {
  const [text, setText] = useText(path);
  const words = useFieldWords(path, { label, help });
  return (
    <Unknowable path={path} label={words.label}>
      <DateField {...words} value={text} onChange={setText} path={path} />
    </Unknowable>
  );
}

interface ChoiceAnswerProps extends AnswerProps {
  choices: readonly Choice[];
  look?: 'radios' | 'row' | 'select';
  /** What counts as chosen while nothing was: only for an absent answer that means "none" in the case format. */
  usual?: string;
  /** The choice that is kept as no answer at all. It counts as chosen while nothing was. */
  absent?: string;
}

/** One of several answers. */
export function ChoiceAnswer({ path, label, help, choices, look = 'select', absent, usual = absent ?? '' }: ChoiceAnswerProps) {
  const store = useDraftStore();
  const [text] = useText(path);
  const words = useFieldWords(path, { label, help });
  const choose = (id: string) => store.change(path, id === absent ? undefined : id);
  const common = { ...words, choices, value: text === '' ? usual : text, onChange: choose, path };
  return (
    <Unknowable path={path} label={words.label}>
      {look === 'select' ? <Select {...common} /> : <RadioChoice {...common} row={look === 'row'} />}
    </Unknowable>
  );
}

/** Yes or no. Absent means no. */
export function CheckAnswer({ path, label, help, usual = false }: AnswerProps & { usual?: boolean }) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const words = useFieldWords(path, { label, help });
  return (
    <Unknowable path={path} label={words.label}>
      <Checkbox
        label={words.label}
        help={words.help}
        isSelected={typeof answer === 'boolean' ? answer : usual}
        onChange={(on) => store.change(path, on)}
        path={path}
      />
    </Unknowable>
  );
}

const yesOrNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'unknown', label: 'Not known' },
];

/** Yes, no, or not known, where that is not the same as no. */
export function YesNoAnswer({ path, label, help }: AnswerProps) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const words = useFieldWords(path, { label, help });
  const value = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : 'unknown';
  const choose = (id: string) => store.change(path, id === 'unknown' ? undefined : id === 'yes');
  return <RadioChoice {...words} choices={yesOrNo} value={value} onChange={choose} path={path} row />;
}

/** Any number of several, kept as a list. */
export function ListAnswer({ path, choices }: AnswerProps & { choices: readonly Choice[] }) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const words = useFieldWords(path);
  const chosen = Array.isArray(answer) ? answer.filter((item) => typeof item === 'string') : [];
  return (
    <CheckboxGroup
      label={words.label}
      help={words.help}
      choices={choices}
      value={chosen}
      onChange={(ids) => store.change(path, ids)}
      path={path}
    />
  );
}

/** A group of answers that is there or not, such as caring for somebody. Taken out and put in again, it is as it was. */
export function GroupAnswer({ path, label, help, initial = {} }: AnswerProps & { initial?: { [key: string]: Answer } }) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const before = useRef<Answer>(initial);
  const words = useFieldWords(path, { label, help });
  return (
    <Unknowable path={path} label={words.label}>
      <Checkbox
        label={words.label}
        help={words.help}
        isSelected={isGroup(answer)}
        onChange={(on) => {
          if (!on && answer !== undefined) before.current = answer;
          store.change(path, on ? before.current : undefined);
        }}
        path={path}
      />
    </Unknowable>
  );
}
