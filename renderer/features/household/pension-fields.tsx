import { useRef } from 'react';
import { useDraftStore, useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, ChoiceAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt, type Answer } from '../../draft/path.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { pensionBases } from './choices.ts';

const ways = [
  { id: 'percent', label: 'A percentage' },
  { id: 'amount', label: 'An amount' },
];

interface PensionFieldsProps {
  path: string;
  choices: readonly [Choice, ...Choice[]];
  label?: string;
  help?: string;
}

/** What goes into a pension. The first choice is that nothing was entered: for a job automatic enrolment, which the result lists. */
export function PensionFields({ path, choices, ...own }: PensionFieldsProps) {
  const store = useDraftStore();
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  const words = useFieldWords(`${path}.kind`, own);
  const contribution = useRef<{ [key: string]: Answer }>({ percent: '5', of: 'qualifying-earnings' });
  const choose = (id: string) => {
    const before = answerAt(store.read(), path);
    if (isGroup(before) && before['kind'] !== 'none') contribution.current = before;
    if (id === choices[0].id) return store.change(path, undefined);
    store.change(path, id === 'none' ? { kind: id } : { ...contribution.current, kind: id });
  };
  return (
    <>
      <Select
        {...words}
        choices={choices}
        value={choices.some(({ id }) => id === kind) ? kind : choices[0].id}
        onChange={choose}
        path={`${path}.kind`}
      />
      {kind !== 'none' && choices.some(({ id }) => id === kind) && <Contribution path={path} />}
    </>
  );
}

function Contribution({ path }: { path: string }) {
  const store = useDraftStore();
  const [kind] = useText(`${path}.kind`);
  const way = useReading((draft) => (answerAt(draft, `${path}.amount`) === undefined ? 'percent' : 'amount'));
  const before = useRef(new Map<string, Answer>());
  const setWay = (next: string) => {
    const now = answerAt(store.read(), path);
    if (now !== undefined) before.current.set(way, now);
    const kept = before.current.get(next);
    const begins = next === 'amount' ? { amount: '', per: 'month' } : { percent: '', of: 'qualifying-earnings' };
    store.change(path, { ...(isGroup(kept) ? kept : begins), kind });
  };
  return (
    <>
      <RadioChoice
        label="Contribution"
        help="The payslip shows the amount, the pension letter the percentage."
        choices={ways}
        value={way}
        onChange={setWay}
        row
      />
      {way === 'amount' ? (
        <AmountAnswer path={path} label="Amount paid in" />
      ) : (
        <div className="pair">
          <TextAnswer path={`${path}.percent`} inputMode="decimal" after="%" short />
          <ChoiceAnswer path={`${path}.of`} choices={pensionBases} />
        </div>
      )}
    </>
  );
}
