import { useDraftStore, useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, ChoiceAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
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
  const choose = (id: string) => {
    if (id === choices[0].id) return store.change(path, undefined);
    if (id === 'none') return store.change(path, { kind: id });
    const before = answerAt(store.read(), path);
    const contribution = isGroup(before) && before['kind'] !== 'none' ? before : { percent: '5', of: 'qualifying-earnings' };
    store.change(path, { ...contribution, kind: id });
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
  const setWay = (next: string) => {
    store.change(path, next === 'amount' ? { kind, amount: '', per: 'month' } : { kind, percent: '', of: 'qualifying-earnings' });
  };
  return (
    <>
      <RadioChoice label="Contribution" choices={ways} value={way} onChange={setWay} row />
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
