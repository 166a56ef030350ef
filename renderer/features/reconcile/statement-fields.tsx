import { useDraftStore, useReading } from '../../draft/context.tsx';
import { DateAnswer, PoundsAnswer } from '../../draft/fields.tsx';
import { textAt } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';
import { isoDay, longDate } from '../../words/dates.ts';
import { statementWords } from './words.ts';

const entitlement = ['standardAllowance', 'housing', 'childAmounts', 'disabledChildren', 'childcare', 'carer', 'health', 'transitional'];
const deductions = ['takeHomePay', 'otherIncome', 'savings', 'benefitCap', 'advances', 'debts', 'rentArrears', 'sanctions'];

/** The statement in its own order: the period, what is added up, what is taken off, and what is left. */
export function StatementFields() {
  return (
    <div className="statement-fields">
      <p className="field-help">{statementWords.where}</p>
      <div className="statement-days">
        <DateAnswer path="statement.from" />
        <div>
          <DateAnswer path="statement.to" />
          <div className="statement-last-day">
            <LastDay />
          </div>
        </div>
      </div>
      <div className="statement-groups">
        <div role="group" aria-labelledby="statement-entitlement" className="statement-group">
          <h3 id="statement-entitlement">{statementWords.entitlement}</h3>
          {entitlement.map((line) => (
            <PoundsAnswer key={line} path={`statement.entitlement.${line}`} />
          ))}
          <PoundsAnswer path="statement.totalBefore" />
        </div>
        <div role="group" aria-labelledby="statement-deductions" className="statement-group">
          <h3 id="statement-deductions">{statementWords.deductions}</h3>
          <PoundsAnswer path="statement.takeHomePay" />
          {deductions.map((line) => (
            <PoundsAnswer key={line} path={`statement.deductions.${line}`} />
          ))}
          <PoundsAnswer path="statement.payment" />
        </div>
      </div>
      <Clear />
    </div>
  );
}

/** The last day of a period that begins on a day, offered while none is entered: an assessment period is a month. */
function LastDay() {
  const store = useDraftStore();
  const last = useReading((draft) =>
    textAt(draft, 'statement.to').replaceAll('-', '') === '' ? lastDayFrom(textAt(draft, 'statement.from')) : '',
  );
  if (last === '') return null;
  return (
    <Button look="quiet" onPress={() => store.change('statement.to', last)}>
      {`It is ${longDate(last)}`}
    </Button>
  );
}

/** The day before the same day of the next month; nothing for a date that is not all there. */
function lastDayFrom(typed: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year === undefined) return '';
  const [first, next] = [Number(day), new Date(Number(year), Number(month), 1)];
  const lastOfNext = new Date(next.getFullYear(), next.getMonth() + 1, 0).getDate();
  return isoDay(new Date(next.getFullYear(), next.getMonth(), Math.min(first, lastOfNext + 1) - 1));
}

/** Takes the whole statement out, in one step that can be undone. */
function Clear() {
  const store = useDraftStore();
  const isThere = useReading((draft) => draft['statement'] !== undefined);
  return isThere ? (
    <div>
      <Button look="quiet" onPress={() => store.change('statement', undefined)}>
        Take the statement out
      </Button>
    </div>
  ) : null;
}
