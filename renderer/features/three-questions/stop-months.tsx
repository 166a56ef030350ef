import type { Timeline } from '#shared/calculation/months';
import { monthAndYear } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { questionWords } from './words.ts';

/** The months from that of the stop on, the one with the least left marked. They are counted from nothing in hand. */
export function StopMonths({ timeline: { months }, lowest }: { timeline: Timeline; lowest: string | undefined }) {
  return (
    <table className="figures-table question-months">
      <caption>{questionWords.path}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Arrives</th>
          <th scope="col">Goes out</th>
          <th scope="col">Left</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, arrived, gone, left, marks }) => (
          <tr key={month} className={month === lowest ? 'lowest' : ''}>
            <th scope="row">
              {monthAndYear(month)}
              {month === lowest && <span className="question-lowest"> the least</span>}
              {marks.some(({ code }) => code === 'projection') && <span className="soft small"> projection</span>}
            </th>
            <td>{pounds(arrived)}</td>
            <td>{pounds(gone)}</td>
            <td>{pounds(left)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
