import { useState } from 'react';
import { ColumnChart, type Column } from '../../ui/chart/column-chart.tsx';
import { monthAndYear } from '../../words/dates.ts';
import { fromPence, plainNumber, pounds } from '../../words/money.ts';
import { lowestWords, readingOf, type Kind, type MonthAhead, type Usual } from './series.ts';
import { monthsWords, payDayMarks } from './words.ts';

const looks: Record<Kind, Column['look']> = { more: 'full', less: 'hatched', usual: 'plain', part: 'plain' };

interface MonthsChartProps {
  months: readonly MonthAhead[];
  usual: Usual;
  label: string;
}

/** What is left month by month, as bars told apart by pattern and sign, with a reading above and a key below. */
export function MonthsChart({ months, usual, label }: MonthsChartProps) {
  const [read, setRead] = useState(0);
  const reading = Math.min(read, months.length - 1);
  const ahead = months[reading];
  if (ahead === undefined) return null;
  const columns = months.map(columnOf);
  const { month, kind, notes } = ahead;
  return (
    <div className="months-chart">
      <p className="months-reading">
        <strong>{monthAndYear(month.month)}</strong> <span>{pounds(month.left)} left</span>{' '}
        {[...(kind === 'usual' ? [] : [`${monthsWords.signs[kind]} ${monthsWords.kinds[kind]}`.trim()]), ...notes].map((note) => (
          <span key={note} className="months-note">
            {note}
          </span>
        ))}
        <span className="soft"> {lowestWords(month)}</span>
      </p>
      <ColumnChart
        columns={columns}
        reading={reading}
        onReading={setRead}
        readingText={readingOf(ahead)}
        label={`${label}, ${monthsWords.left.toLowerCase()}. ${monthsWords.keys}`}
        yTitle={monthsWords.left}
        formatY={(y) => `${y < 0 ? '−' : ''}£${plainNumber(String(Math.abs(y)))}`}
      />
      <ul className="months-key">
        {months.some(({ kind: one }) => one === 'more' || one === 'less') && <li>{monthsWords.key(pounds(fromPence(usual.apart)))}</li>}
        {columns.some(({ marks }) => marks.some((mark) => mark.startsWith('×'))) && <li>{monthsWords.keyOfPayDays}</li>}
        {months.some(({ projection }) => projection) && <li>{monthsWords.keyOfProjection}</li>}
      </ul>
    </div>
  );
}

function columnOf({ month, kind, projection }: MonthAhead, index: number): Column {
  const name = monthAndYear(month.month);
  const payDays = [...new Set(month.marks.flatMap(({ code }) => payDayMarks[code] ?? []))];
  return {
    id: month.month,
    y: Number(month.left),
    label: name.slice(0, 3),
    ...((index === 0 || month.month.endsWith('-01')) && { under: month.month.slice(0, 4) }),
    marks: [monthsWords.signs[kind], ...payDays].filter((mark) => mark !== ''),
    look: looks[kind],
    broken: projection,
  };
}
