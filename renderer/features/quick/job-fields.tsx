import type { Draft } from '#shared/ipc/contract';
import { useProblem, useReading } from '../../draft/context.tsx';
import { answerAt, textAt, type Answer } from '../../draft/path.ts';
import { answerWords } from '../../words/answers.ts';
import { periodChoices } from '../../words/periods.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { payFor, payOf } from './work.ts';

interface JobFieldProps {
  path: string;
  /** Changes one answer of the job. */
  onChange: (key: string, answer: (draft: Draft) => Answer) => void;
}

/** The hours a week of a job. */
export function HoursField({ path, onChange }: JobFieldProps) {
  const hours = `${path}.pay.hoursPerWeek`;
  const text = useReading((draft) => textAt(draft, hours));
  const problem = useProblem(hours);
  return (
    <TextField
      label="Hours a week"
      value={text}
      onChange={(next) => onChange('pay.hoursPerWeek', () => next)}
      inputMode="decimal"
      after="hours"
      short
      path={hours}
      wrong={problem?.kind === 'wrong' ? answerWords(hours)?.wrong : undefined}
    />
  );
}

const times = [{ id: 'hour', label: 'an hour' }, ...periodChoices];

/** What a job pays, by the hour or as an amount. Left empty it is the minimum wage. */
export function PayField({ path, onChange }: JobFieldProps) {
  const amount = useReading((draft) => payOf(draft, path).amount);
  const per = useReading((draft) => payOf(draft, path).per);
  const problem = useProblem(`${path}.pay.amount`, `${path}.pay.hourly`);
  const change = (next: { amount: string; per: string }) => onChange('pay', (draft) => payFor(answerAt(draft, `${path}.pay`), next));
  return (
    <div className="money-field">
      <TextField
        label="Pay before tax"
        help={
          per === 'hour'
            ? 'From the offer, the contract or a payslip. Empty means the minimum wage.'
            : 'From the offer, the contract or a payslip.'
        }
        value={amount}
        onChange={(next) => change({ amount: next, per })}
        inputMode="decimal"
        before="£"
        path={`${path}.pay`}
        wrong={problem?.kind === 'wrong' ? problem.text : undefined}
        needed={problem?.kind === 'needed' && per !== 'hour' ? problem.text : undefined}
      />
      <Select label="Pay: how often" hideLabel choices={times} value={per} onChange={(next) => change({ amount, per: next })} />
    </div>
  );
}
