import { pounds } from '../words/money.ts';
import { perWords } from '../words/periods.ts';
import { useReading } from './context.tsx';
import { inPeriod } from './kept-period.ts';
import { textAt } from './path.ts';
import { isMarked } from './unknown.ts';

/** What a rent that falls due by the week is by the month, so that one typed for the wrong time is seen. */
export function RentAMonth() {
  const isByTheWeek = useReading((draft) => isWeeks(textAt(draft, 'home.rent.per')) && !isMarked(draft, 'home.rent.amount'));
  const text = useReading((draft) => {
    const [amount, per] = [textAt(draft, 'home.rent.amount'), textAt(draft, 'home.rent.per')];
    const monthly = isWeeks(per) ? inPeriod(amount, per, 'month') : '';
    return /^\d+\.\d\d$/.test(monthly) ? `${pounds(amount)} ${perWords(per)} is ${pounds(monthly)} a month.` : '';
  });
  return isByTheWeek && <p className="field-help rent-a-month">{text}</p>;
}

const isWeeks = (per: string): per is 'week' | 'fortnight' | 'four-weeks' => ['week', 'fortnight', 'four-weeks'].includes(per);
