import type { Reconciliation } from '#shared/calculation/reconcile';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { lineNames, outcomeOf, verdictOf } from './words.ts';

/** Each line of the statement beside Taper's, with whether it agrees in words. */
export function LinesTable({ reconciliation }: { reconciliation: Reconciliation }) {
  const { from, to, lines, pay } = reconciliation;
  return (
    <div className="reconcile-frame" role="region" aria-label="Line by line, with the statement" tabIndex={0}>
      <p className="reconcile-outcome">{outcomeOf(reconciliation)}</p>
      <table className="reconcile-table">
        <caption>
          {longDate(from)} to {longDate(to)}
          {pay === 'pay-days' ? ', with the wages of these days' : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Statement</th>
            <th scope="col">Taper</th>
            <th scope="col">Compared</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line} data-total={line.line === 'total-before' || line.line === 'payment' || undefined}>
              <th scope="row">{lineNames[line.line]}</th>
              <td>{line.statement === undefined ? '–' : pounds(line.statement)}</td>
              <td>{pounds(line.taper)}</td>
              <td className={line.agrees === false ? 'differs' : 'agrees'}>
                {line.agrees !== undefined && <Icon name={line.agrees ? 'tick' : 'change'} />} {verdictOf(line)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
