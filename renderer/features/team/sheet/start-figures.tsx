import { useState } from 'react';
import { countInWords } from '#shared/team/shown';
import { MonthChart } from '../../../ui/chart/month-chart.tsx';
import { monthName, shortMonth } from '../../../words/months.ts';
import { Figure, type OfSheet } from './figure.tsx';
import { amountOf } from './shown.ts';

/** Job starts month by month. */
export function StartsByMonth({ sheet, onKeep }: OfSheet) {
  const [reading, setReading] = useState(0);
  const { months, definitionInWords, total } = sheet.starts;
  const read = months[reading];
  return (
    <Figure
      sheet={sheet}
      onKeep={onKeep}
      title="Job starts by month"
      counts={definitionInWords}
      summary={`In the whole period: ${countInWords(total)}.`}
      chart={
        <MonthChart
          months={months.map(({ month, started }) => ({
            month: shortMonth(month),
            shown: amountOf(started),
            words: countInWords(started),
          }))}
          as="columns"
          targets={[]}
          label="Job starts by month. Arrow keys read it month by month."
          readingText={read ? `${monthName(read.month)}: ${countInWords(read.started)}` : ''}
          reading={reading}
          onReading={setReading}
        />
      }
      columns={['Month', 'Job starts']}
      rows={months.map(({ month, started }) => [monthName(month), countInWords(started)])}
    />
  );
}

/** Job starts in the year so far, beside the lines that the service means to reach. */
export function StartsSoFar({ sheet, onKeep }: OfSheet) {
  const [reading, setReading] = useState(sheet.starts.months.length - 1);
  const { months, targets, definitionInWords } = sheet.starts;
  const read = months[reading];
  const targetWords = (index: number) => targets.map(({ name, soFar }) => `${name}: ${atHand(soFar[index])}`);
  const last = months.at(-1);
  return (
    <Figure
      sheet={sheet}
      onKeep={onKeep}
      title="Job starts in the year so far"
      counts={definitionInWords}
      summary={
        last === undefined
          ? ''
          : [
              `By ${monthName(last.month)}: ${countInWords(last.soFar)}.`,
              ...targetWords(months.length - 1).map((words) => `${words}.`),
            ].join(' ')
      }
      chart={
        <MonthChart
          months={months.map(({ month, soFar }) => ({ month: shortMonth(month), shown: amountOf(soFar), words: countInWords(soFar) }))}
          as="line"
          targets={targets}
          label="Job starts in the year so far. Arrow keys read it month by month."
          readingText={read ? [`${monthName(read.month)}: ${countInWords(read.soFar)}`, ...targetWords(reading)].join('; ') : ''}
          reading={reading}
          onReading={setReading}
        />
      }
      columns={['Month', 'So far', ...targets.map(({ name, year }) => `${name} (${year} a year)`)]}
      rows={months.map(({ month, soFar }, index) => [
        monthName(month),
        countInWords(soFar),
        ...targets.map((target) => atHand(target.soFar[index])),
      ])}
    />
  );
}

const atHand = (amount: number | undefined): string => (amount === undefined ? '' : String(Math.round(amount)));
