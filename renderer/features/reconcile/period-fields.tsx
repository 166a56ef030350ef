import type { Draft } from '#shared/ipc/contract';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { DateAnswer } from '../../draft/fields.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { textAt, withAnswer } from '../../draft/path.ts';
import { DateField } from '../../ui/date-field.tsx';
import { isoDay } from '../../words/dates.ts';

const first = 'statement.from';
const last = 'statement.to';

/** The assessment period of the statement. Its last day follows from the first, because it is a month, and can be typed otherwise. */
export function PeriodFields() {
  const store = useDraftStore();
  const text = useReading((draft) => textAt(draft, first));
  const words = useFieldWords(first, {});
  return (
    <div className="statement-days">
      <DateField
        {...words}
        value={text}
        onChange={(typed) => store.edit((draft) => withLastDay(withAnswer(draft, first, typed), textAt(draft, first)), first)}
        path={first}
      />
      <DateAnswer path={last} />
    </div>
  );
}

/** The draft with the last day of a month from its first day, unless another last day was typed than the one that followed from the day before. */
export function withLastDay(draft: Draft, before: string): Draft {
  const [typed, next] = [textAt(draft, last), lastDayFrom(textAt(draft, first))];
  const isOwn = typed.replaceAll('-', '') !== '' && typed !== lastDayFrom(before);
  return isOwn || next === '' ? draft : withAnswer(draft, last, next);
}

/** The day before the next period starts, in short months as UC Regs 2013 reg 21(2) has it; nothing for a date that is not all there. */
function lastDayFrom(typed: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year === undefined) return '';
  const [firstDay, next] = [Number(day), new Date(Number(year), Number(month), 1)];
  const length = new Date(next.getFullYear(), next.getMonth() + 1, 0).getDate();
  const starts = length < 30 && (firstDay === 29 || firstDay === 30) ? length - 1 : Math.min(firstDay, length);
  return isoDay(new Date(next.getFullYear(), next.getMonth(), starts - 1));
}
