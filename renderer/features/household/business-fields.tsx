import { useRef } from 'react';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, DateAnswer, TextAnswer, YesNoAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, listAt, withAnswer, withItem, withoutItem, type Answer } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { pensionsOfBusiness } from './choices.ts';
import { Part } from './part.tsx';
import { PensionFields } from './pension-fields.tsx';

const ways = [
  { id: 'profit', label: 'Profit' },
  { id: 'receipts', label: 'Receipts and expenses' },
];

/** A business: its profit or what that comes from, and what Universal Credit decided about it. The path is the job's. */
export function BusinessFields({ path }: { path: string }) {
  const way = useReading((draft) => (isGroup(answerAt(draft, `${path}.selfEmployment.receipts`)) ? 'receipts' : 'profit'));
  return (
    <>
      <Way path={path} way={way} />
      {way === 'profit' ? <AmountAnswer path={`${path}.profit`} /> : <Receipts path={`${path}.selfEmployment`} />}
      <TextAnswer path={`${path}.selfEmployment.hoursPerWeek`} inputMode="decimal" after="hours" short />
      <PensionFields path={`${path}.pension`} choices={pensionsOfBusiness} label="Pension" help="What you pay into one yourself." />
      <div className="subsections">
        <Part title="What Universal Credit decided" of={`${path}.selfEmployment`} answers={['gainful', 'startUpUntil', 'expectedHours']}>
          <YesNoAnswer path={`${path}.selfEmployment.gainful`} />
          <DateAnswer path={`${path}.selfEmployment.startUpUntil`} />
          <TextAnswer path={`${path}.selfEmployment.expectedHours`} inputMode="decimal" after="hours" short />
        </Part>
      </div>
    </>
  );
}

const ofReceipts = ['receipts', 'expenses', 'carMiles', 'motorcycleMiles', 'homeHours'];

/** Profit, or receipts and expenses; never both. What was typed in the one comes back when it is chosen again. */
function Way({ path, way }: { path: string; way: string }) {
  const store = useDraftStore();
  const paths = way === 'profit' ? ['profit'] : ofReceipts.map((key) => `selfEmployment.${key}`);
  const before = useRef<[string, Answer | undefined][]>([]);
  const change = (next: string) => {
    if (next === way) return;
    store.edit((draft) => {
      const kept = before.current;
      before.current = paths.map((key) => [key, answerAt(draft, `${path}.${key}`)]);
      const without = paths.reduce((rest, key) => withAnswer(rest, `${path}.${key}`, undefined), draft);
      const first = next === 'profit' ? 'profit' : 'selfEmployment.receipts';
      const begun = withAnswer(without, `${path}.${first}`, { amount: '', per: 'month' });
      return kept.reduce((rest, [key, answer]) => (answer === undefined ? rest : withAnswer(rest, `${path}.${key}`, answer)), begun);
    });
  };
  return (
    <RadioChoice
      label="Entered as"
      help="Profit from the books, or what comes in and goes out as reported to Universal Credit."
      choices={ways}
      value={way}
      onChange={change}
      row
    />
  );
}

function Receipts({ path }: { path: string }) {
  return (
    <>
      <AmountAnswer path={`${path}.receipts`} />
      <Expenses list={`${path}.expenses`} />
      <div className="subsections">
        <Part title="Flat rates" of={path} answers={['carMiles', 'motorcycleMiles', 'homeHours']}>
          <p className="field-help">In place of the costs of a vehicle, or of working at home, where they are used.</p>
          <TextAnswer path={`${path}.carMiles`} inputMode="decimal" after="miles" short />
          <TextAnswer path={`${path}.motorcycleMiles`} inputMode="decimal" after="miles" short />
          <TextAnswer path={`${path}.homeHours`} inputMode="decimal" after="hours" short />
        </Part>
      </div>
    </>
  );
}

function Expenses({ list }: { list: string }) {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, list).length);
  const reveal = useReveal();
  const add = () => {
    store.edit((draft) => withItem(draft, list, { kind: '', amount: '', per: 'month' }));
    reveal(`${list}[${count}].kind`);
  };
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div className="list-entry" key={index} role="group" aria-label={`Expense ${index + 1}`}>
          <TextAnswer path={`${list}[${index}].kind`} />
          <div className="entry-amount">
            <AmountAnswer path={`${list}[${index}]`} />
            <IconButton
              icon="trash"
              label={`Remove expense ${index + 1}`}
              onPress={() => store.edit((draft) => withoutItem(draft, list, index))}
            />
          </div>
        </div>
      ))}
      <div>
        <Button look="quiet" icon="plus" onPress={add}>
          Add an expense
        </Button>
      </div>
    </>
  );
}
