import { dayAndMonth, monthAndYear } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import type { MonthAhead } from './series.ts';
import { monthsWords } from './words.ts';

/** The numbers of the chart and what goes with them, for people who do not read charts. */
export function MonthsTable({ months, label }: { months: readonly MonthAhead[]; label: string }) {
  return (
    <div className="months-frame" role="region" aria-label={`${label} as a table`} tabIndex={0}>
      <table className="figures-table months-table">
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Arrives</th>
            <th scope="col">Goes out</th>
            <th scope="col">Left</th>
            <th scope="col">Balance at end</th>
            <th scope="col">Lowest balance</th>
            <th scope="col">To know</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, kind, notes }) => (
            <tr key={month.month}>
              <th scope="row">{monthAndYear(month.month)}</th>
              <td>{pounds(month.arrived)}</td>
              <td>{pounds(month.gone)}</td>
              <td className="months-left">{pounds(month.left)}</td>
              <td>{pounds(month.balanceAtEnd)}</td>
              <td>
                {pounds(month.lowest.balance)} <span className="soft">{dayAndMonth(month.lowest.date)}</span>
              </td>
              <td>
                {[...(kind === 'usual' ? [] : [`${monthsWords.signs[kind]} ${monthsWords.kinds[kind]}`.trim()]), ...notes].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
