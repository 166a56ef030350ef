import { useMemo, useState, type PointerEvent } from 'react';
import type { Timeline } from '#shared/calculation/months';
import { useChartKeys } from '../../ui/chart/use-chart-keys.ts';
import { monthAndYear } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { calendarOf, dayKinds, dayReading, markedDays, type CalendarMonth, type DayKind } from './calendar.ts';
import { monthsWords } from './words.ts';
import './calendar.css';

const shapes: Record<DayKind, string> = {
  pay: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  'universal-credit': 'M1.2 1.2H8.8V8.8H1.2Z',
  'other-money': 'M5 .4 9.6 5 5 9.6.4 5Z',
  rent: 'M1 5 5 1.2 9 5V9H1Z',
  'council-tax': 'M.8 1.6H9.2L5 9Z',
};

/** The months as a calendar: days on which money moves by sign and word, rich and lean months marked. Read day by day with the arrow keys. */
export function MonthsCalendar({ timeline, label }: { timeline: Timeline; label: string }) {
  const months = useMemo(() => calendarOf(timeline), [timeline]);
  const marked = useMemo(() => markedDays(months), [months]);
  const [read, setRead] = useState(0);
  const reading = Math.min(read, Math.max(marked.length - 1, 0));
  const keys = useChartKeys(marked.length, reading, setRead, 1);
  const said = marked[reading] ? dayReading(marked[reading].day, marked[reading].month) : '';
  const readAt = ({ target }: PointerEvent) => {
    const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : undefined;
    if (typeof index === 'string') setRead(Number(index));
  };
  return (
    <div className="calendar-frame">
      <p className="calendar-reading">{said}</p>
      <ul className="calendar-key">
        {dayKinds.map((kind) => (
          <li key={kind}>
            <Sign kind={kind} /> {monthsWords.dayKinds[kind]}
          </li>
        ))}
        <li>{monthsWords.keyOfDays}</li>
      </ul>
      <div
        className="calendar"
        role="slider"
        tabIndex={0}
        aria-label={`${label} as a calendar. ${monthsWords.keysOfDays}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(marked.length - 1, 0)}
        aria-valuenow={reading}
        aria-valuetext={said}
        onKeyDown={keys}
        onPointerMove={readAt}
        onPointerDown={readAt}
      >
        {months.map((month) => (
          <OneMonth key={month.ahead.month.month} month={month} reading={reading} />
        ))}
      </div>
    </div>
  );
}

function OneMonth({ month: { ahead, notes, weeks, words }, reading }: { month: CalendarMonth; reading: number }) {
  const { month, kind } = ahead;
  const told = [...(monthsWords.kinds[kind] === '' ? [] : [`${monthsWords.signs[kind]} ${monthsWords.kinds[kind]}`.trim()]), ...notes];
  return (
    <div className={`calendar-month ${kind}`}>
      <p className="calendar-name">
        <strong>{monthAndYear(month.month)}</strong> <span>{pounds(month.left)} left</span>
      </p>
      <p className="calendar-told">{told.join(' · ')}</p>
      <table aria-hidden="true">
        <thead>
          <tr>
            {monthsWords.weekdays.map((day) => (
              <th key={day}>{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, line) => (
            <tr key={line}>
              {week.map((day, at) => (
                <td
                  key={at}
                  className={day?.index === undefined ? '' : day.index === reading ? 'marked read' : 'marked'}
                  {...(day?.index !== undefined && { 'data-index': day.index })}
                >
                  {day?.day}
                  <span className="calendar-signs">
                    {day?.kinds.map((one) => (
                      <Sign key={one} kind={one} />
                    ))}
                    {day?.together}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="calendar-words">
        {words.map(({ kind: one, days }) => (
          <li key={one}>
            <Sign kind={one} /> {monthsWords.dayKinds[one]} {days.join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Sign = ({ kind }: { kind: DayKind }) => (
  <svg className={`calendar-sign ${kind === 'rent' || kind === 'council-tax' ? 'out' : 'in'}`} viewBox="0 0 10 10" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
);
