import { sources, uses } from './budget.ts';
import type { NamedBudget } from './bars.ts';
import { budgetWords, inPounds, madeWords, sourceWords, useWords } from './words.ts';

/** The numbers of the bars, a column for each situation. */
export function BudgetTable({ budgets }: { budgets: readonly NamedBudget[] }) {
  const inRows = sources.filter((id) => budgets.some(({ budget }) => budget.comesIn.some((share) => share.id === id)));
  const outRows = uses.filter((id) => budgets.some(({ budget }) => budget.goesOut.some((share) => share.id === id)));
  return (
    <div className="budget-frame" role="region" aria-label={`${budgetWords.title}, as a table`} tabIndex={0}>
      <table className="figures-table budget-table">
        <thead>
          <tr>
            <th scope="col">A month</th>
            {budgets.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inRows.map((row) => (
            <Row
              key={row}
              label={sourceWords[row]}
              budgets={budgets}
              of={({ budget }) => {
                const share = budget.comesIn.find(({ id }) => id === row);
                return { pence: share?.pence ?? 0, made: share ? madeWords(share, sourceWords[row]) : '' };
              }}
            />
          ))}
          <Row look="total" label={budgetWords.comesIn} budgets={budgets} of={({ budget }) => ({ pence: budget.totalIn })} />
        </tbody>
        <tbody>
          {outRows.map((row) => (
            <Row
              key={row}
              label={useWords[row]}
              budgets={budgets}
              of={({ budget }) => ({ pence: budget.goesOut.find(({ id }) => id === row)?.pence ?? 0 })}
            />
          ))}
          <Row look="total" label={budgetWords.goesOut} budgets={budgets} of={({ budget }) => ({ pence: budget.totalOut })} />
        </tbody>
        <tfoot>
          <Row look="total" label={budgetWords.left} budgets={budgets} of={({ budget }) => ({ pence: budget.left })} />
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  label: string;
  look?: 'total';
  budgets: readonly NamedBudget[];
  of: (budget: NamedBudget) => { pence: number; made?: string };
}

function Row({ label, look, budgets, of }: RowProps) {
  return (
    <tr {...(look && { className: look })}>
      <th scope="row">{label}</th>
      {budgets.map((budget) => {
        const { pence, made = '' } = of(budget);
        return (
          <td key={budget.id}>
            {inPounds(pence)}
            {made !== '' && <span className="budget-made">{made}</span>}
          </td>
        );
      })}
    </tr>
  );
}
