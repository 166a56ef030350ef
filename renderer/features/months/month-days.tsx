import { useState } from 'react';
import type { Entry, Month } from '#shared/calculation/months';
import { Disclosure } from '../../ui/disclosure.tsx';
import { dayAndMonth, monthAndYear } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { lowestWords, type MonthAhead } from './series.ts';
import { monthsWords } from './words.ts';

/** Each month by its days: closed with what is left, open with what arrives and goes out when. */
export function MonthDays({ months, nested }: { months: readonly MonthAhead[]; nested: boolean }) {
  return (
    <div className="month-days">
      {nested ? <h5>{monthsWords.days}</h5> : <h3>{monthsWords.days}</h3>}
      {months.map((ahead) => (
        <OneMonth key={ahead.month.month} {...ahead} level={nested ? 5 : 4} />
      ))}
    </div>
  );
}

function OneMonth({ month, kind, notes, level }: MonthAhead & { level: 4 | 5 }) {
  const [isOpen, setOpen] = useState(false);
  const told = [...(kind === 'usual' ? [] : [`${monthsWords.signs[kind]} ${monthsWords.kinds[kind]}`.trim()]), ...notes];
  return (
    <Disclosure
      title={monthAndYear(month.month)}
      level={level}
      className="subsection"
      summary={[`${pounds(month.left)} left`, ...told].join(', ')}
      isOpen={isOpen}
      onOpen={setOpen}
    >
      <DaysOf month={month} />
    </Disclosure>
  );
}

function DaysOf({ month }: { month: Month }) {
  return (
    <div className="month">
      {month.marks.length > 0 && (
        <ul className="month-marks">
          {month.marks.map(({ code, date, text }) => (
            <li key={`${code} ${date} ${text}`}>
              {date !== undefined && <strong>{dayAndMonth(date)}: </strong>}
              {text}
            </li>
          ))}
        </ul>
      )}
      <div className="month-lists">
        <Movements title="Arrives" entries={month.arrives} sum={month.arrived} isOut={false} month={month.month} />
        <Movements title="Goes out" entries={month.goesOut} sum={month.gone} isOut month={month.month} />
      </div>
      <p>
        <strong>{pounds(month.left)} left.</strong> Balance at the end {pounds(month.balanceAtEnd)}. {lowestWords(month)}
      </p>
    </div>
  );
}

interface MovementsProps {
  title: string;
  entries: readonly Entry[];
  sum: string;
  isOut: boolean;
  month: string;
}

function Movements({ title, entries, sum, isOut, month }: MovementsProps) {
  if (entries.length === 0) return <p className="soft">{isOut ? 'Nothing goes out.' : 'Nothing arrives.'}</p>;
  return (
    <table className="figures-table month-table" aria-label={`${title} in ${monthAndYear(month)}`}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">
            <span className="visually-hidden">What</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">Amount</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr key={index}>
            <th scope="row">{dayAndMonth(entry.date)}</th>
            <td>{entryWords(entry)}</td>
            <td>{pounds(entry.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Together
          </th>
          <td>{pounds(sum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** "Universal Credit for …", "Wage (partner)". */
export function entryWords({ text, who, projection }: Entry): string {
  const of = who === 'partner' ? ' (partner)' : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${of}${projection === true ? ', a projection' : ''}`;
}
