import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, textAt } from '../../draft/path.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { waysOfPay } from './choices.ts';

/** Pay by the hour, at the minimum wage, or as an amount. The path is that of the pay. */
export function PayFields({ path }: { path: string }) {
  const store = useDraftStore();
  const way = useReading((draft) => {
    if (answerAt(draft, `${path}.amount`) !== undefined) return 'amount';
    return textAt(draft, `${path}.hourly`) === 'minimum-wage' ? 'minimum-wage' : 'hourly';
  });
  const setWay = (next: string) => {
    const hoursPerWeek = textAt(store.read(), `${path}.hoursPerWeek`);
    const pay = next === 'amount' ? { amount: '', per: 'month' } : { hourly: next === 'minimum-wage' ? 'minimum-wage' : '' };
    store.change(path, { ...pay, hoursPerWeek });
  };
  return (
    <div className="pay-fields" data-path={path}>
      <RadioChoice label="Pay" choices={waysOfPay} value={way} onChange={setWay} row />
      {way === 'hourly' && <TextAnswer path={`${path}.hourly`} inputMode="decimal" before="£" short />}
      {way === 'amount' && <AmountAnswer path={path} label="Gross pay" help="Before tax and before anything is taken off." />}
      <TextAnswer path={`${path}.hoursPerWeek`} inputMode="decimal" after="hours" short />
    </div>
  );
}
