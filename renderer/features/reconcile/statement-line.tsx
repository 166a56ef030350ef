import type { ReconciliationState } from '../../calculation/use-reconciliation.ts';
import { Icon } from '../../ui/icons.tsx';
import { outcomeOf, statementWords } from './words.ts';
import './reconcile.css';

interface StatementLineProps {
  claims: boolean;
  state: ReconciliationState;
  onOpen: () => void;
}

/** One line above the answer, once a statement was entered: whether the answer agrees with it. */
export function StatementLine({ claims, state: { reconciliation, failed }, onOpen }: StatementLineProps) {
  if (!claims || (reconciliation === undefined && failed === undefined)) return null;
  return (
    <p className="statement-line">
      {reconciliation !== undefined && (
        <>
          <Icon name={reconciliation.agrees ? 'tick' : 'change'} />
          <span>{outcomeOf(reconciliation)}</span>
        </>
      )}
      {failed !== undefined && <span>{failed}</span>}
      <button type="button" className="text-link" onClick={onOpen}>
        {statementWords.title}
      </button>
    </p>
  );
}
