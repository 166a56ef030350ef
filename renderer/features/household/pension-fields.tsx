import { useDraftStore, useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, ChoiceAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Select } from '../../ui/select.tsx';
import { pensionBases, pensions } from './choices.ts';

const ways = [
  { id: 'percent', label: 'A percentage' },
  { id: 'amount', label: 'An amount' },
];

/** What goes into a workplace pension. Nothing chosen means automatic enrolment, which the result lists as an assumption. */
export function PensionFields({ path }: { path: string }) {
  const store = useDraftStore();
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  const words = useFieldWords(`${path}.kind`);
  const choose = (id: string) => {
    if (id === 'as-the-law-has-it') return store.change(path, undefined);
    if (id === 'none') return store.change(path, { kind: id });
    const before = answerAt(store.read(), path);
    const contribution = isGroup(before) && before['kind'] !== 'none' ? before : { percent: '5', of: 'qualifying-earnings' };
    store.change(path, { ...contribution, kind: id });
  };
  return (
    <>
      <Select {...words} choices={pensions} value={kind === '' ? 'as-the-law-has-it' : kind} onChange={choose} path={`${path}.kind`} />
      {kind !== '' && kind !== 'none' && <Contribution path={path} />}
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
