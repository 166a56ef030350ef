import { useRef } from 'react';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt, type Answer } from '../../draft/path.ts';
import { answerWords } from '../../words/answers.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { waysOfPay } from './choices.ts';

const beginnings: Record<string, { [key: string]: Answer }> = {
  'minimum-wage': { hourly: 'minimum-wage' },
  hourly: { hourly: '' },
  amount: { amount: '', per: 'month' },
};

/** Pay by the hour, at the minimum wage, or as an amount. The path is that of the pay. A way that is chosen again has what was typed. */
export function PayFields({ path }: { path: string }) {
  const store = useDraftStore();
  const way = useReading((draft) => {
    if (answerAt(draft, `${path}.amount`) !== undefined) return 'amount';
    return textAt(draft, `${path}.hourly`) === 'minimum-wage' ? 'minimum-wage' : 'hourly';
  });
  const before = useRef(new Map<string, { [key: string]: Answer }>());
  const setWay = (next: string) => {
    const now = answerAt(store.read(), path);
    const { hoursPerWeek = '', ...pay } = isGroup(now) ? now : {};
    before.current.set(way, pay);
    store.change(path, { ...(before.current.get(next) ?? beginnings[next]), hoursPerWeek });
  };
  return (
    <div className="pay-fields" data-path={path}>
      <RadioChoice label="Pay" help={answerWords(path)?.help} choices={waysOfPay} value={way} onChange={setWay} row />
      {way === 'hourly' && <TextAnswer path={`${path}.hourly`} inputMode="decimal" before="£" short />}
      {way === 'amount' && <AmountAnswer path={path} label="Gross pay" help="Before tax and before anything is taken off." />}
      <TextAnswer path={`${path}.hoursPerWeek`} inputMode="decimal" after="hours" short step={1} />
    </div>
  );
}
