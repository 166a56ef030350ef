import { useDraftStore, useReading } from '../../draft/context.tsx';
import { PoundsAnswer } from '../../draft/fields.tsx';
import { Button } from '../../ui/button.tsx';
import { PeriodFields } from './period-fields.tsx';
import { statementWords } from './words.ts';

const entitlement = ['standardAllowance', 'housing', 'childAmounts', 'disabledChildren', 'childcare', 'carer', 'health', 'transitional'];
const deductions = ['takeHomePay', 'otherIncome', 'savings', 'benefitCap', 'advances', 'debts', 'rentArrears', 'sanctions'];

/** The statement in its own order: the period, what is added up, what is taken off, and what is left. */
export function StatementFields() {
  return (
    <div className="statement-fields">
      <p className="field-help">{statementWords.where}</p>
      <PeriodFields />
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
