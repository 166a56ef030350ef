import { memo, useMemo, useState } from 'react';
import type { Timeline } from '#shared/calculation/months';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { MonthDays } from './month-days.tsx';
import { MonthsCalendar } from './months-calendar.tsx';
import { MonthsChart } from './months-chart.tsx';
import { MonthsTable } from './months-table.tsx';
import { monthsOf, summaryOf, usualOf } from './series.ts';
import { monthsWords } from './words.ts';

interface MonthsOfProps {
  timeline: Timeline;
  /** What these months are called to a screen reader, where there are others beside them. */
  label?: string;
  /** Whether they stand within a part that has headings of its own. */
  nested?: boolean;
}

/** The months of a timeline; words in their place where they could not be worked out. */
export const MonthsOf = memo(function MonthsOf({ timeline, label = monthsWords.title, nested = false }: MonthsOfProps) {
  const months = useMemo(() => monthsOf(timeline), [timeline]);
  const [view, setView] = useState<'chart' | 'calendar' | 'table'>('chart');
  if (months.length === 0) {
    return timeline.refusals.map(({ code, text }) => <Notice key={code}>{text}</Notice>);
  }
  return (
    <>
      <div className="months-summary">
        {summaryOf(timeline, months).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Segments label="Show as" choices={monthsWords.views} value={view} onChange={setView} />
      {view === 'chart' ? (
        <MonthsChart months={months} usual={usualOf(timeline)} label={label} />
      ) : view === 'calendar' ? (
        <MonthsCalendar timeline={timeline} label={label} />
      ) : (
        <MonthsTable months={months} label={label} />
      )}
      <MonthDays months={months} nested={nested} />
    </>
  );
});
