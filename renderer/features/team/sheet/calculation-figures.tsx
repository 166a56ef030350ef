import { useState } from 'react';
import { countInWords } from '#shared/team/shown';
import { BarChart } from '../../../ui/chart/bar-chart.tsx';
import { MonthChart } from '../../../ui/chart/month-chart.tsx';
import { monthName, shortMonth } from '../../../words/months.ts';
import { bandWords, reasonWords, teamWords } from '../words.ts';
import { Figure, type OfSheet } from './figure.tsx';
import { wholePounds } from './key-figures.tsx';
import { amountOf } from './shown.ts';

const counted = 'One calculation compares how somebody is now with one job, done with the client.';

/** Calculations by hours of work a week, with the share that was not worse off and the typical gain. */
export function HoursFigure({ sheet, onKeep }: OfSheet) {
  const [reading, setReading] = useState(0);
  const shares = sheet.hours.flatMap(({ band, notWorseOff }) => (notWorseOff === undefined ? [] : [{ band, notWorseOff }]));
  const gains = sheet.hours.flatMap(({ band, gain }) =>
    gain === undefined ? [] : `${bandWords[band].toLowerCase()}: ${wholePounds(gain.median)}`,
  );
  const lowest = shares.toSorted((one, other) => one.notWorseOff - other.notWorseOff)[0];
  return (
    <Figure
      sheet={sheet}
      onKeep={onKeep}
      title="Calculations by hours of work a week"
      counts={counted}
      summary={[
        lowest === undefined
          ? 'No share can be said for single bands of hours.'
          : `In each band of which it can be said, at least ${lowest.notWorseOff}% were not worse off.`,
        ...(gains.length === 0 ? [] : [`Half were better off by this much a month or more: ${gains.join(', ')}.`]),
      ].join(' ')}
      chart={
        <BarChart
          bars={sheet.hours.map(({ band, calculations }) => ({
            label: bandWords[band],
            shown: amountOf(calculations),
            words: countInWords(calculations),
          }))}
          label="Calculations by hours. Arrow keys read it band by band."
          reading={reading}
          onReading={setReading}
        />
      }
      columns={['Hours a week', 'Calculations', 'Not worse off', 'Median gain', 'Middle half']}
      rows={sheet.hours.map(({ band, calculations, notWorseOff, gain }) => [
        bandWords[band],
        countInWords(calculations),
        shareOf(notWorseOff),
        gain === undefined ? '' : wholePounds(gain.median),
        gain === undefined ? '' : `${wholePounds(gain.lower)} to ${wholePounds(gain.upper)}`,
      ])}
    />
  );
}

/** Calculations month by month. */
export function MonthsFigure({ sheet, onKeep }: OfSheet) {
  const [reading, setReading] = useState(0);
  const read = sheet.months[reading];
  const shown = sheet.months.flatMap(({ month, calculations }) =>
    calculations.kind === 'count' ? [{ month, count: calculations.count }] : [],
  );
  const most = shown.toSorted((one, other) => other.count - one.count)[0];
  return (
    <Figure
      sheet={sheet}
      onKeep={onKeep}
      title="Calculations by month"
      counts={counted}
      summary={
        most === undefined ? 'No single month can be shown as a number.' : `The most were in ${monthName(most.month)}: ${most.count}.`
      }
      chart={
        <MonthChart
          months={sheet.months.map(({ month, calculations }) => ({
            month: shortMonth(month),
            shown: amountOf(calculations),
            words: countInWords(calculations),
          }))}
          as="columns"
          targets={[]}
          label="Calculations by month. Arrow keys read it month by month."
          readingText={read ? `${monthName(read.month)}: ${countInWords(read.calculations)}` : ''}
          reading={reading}
          onReading={setReading}
        />
      }
      columns={['Month', 'Calculations']}
      rows={sheet.months.map(({ month, calculations }) => [monthName(month), countInWords(calculations)])}
    />
  );
}

/** What made somebody worse off. */
export function ReasonsFigure({ sheet, onKeep }: OfSheet) {
  const [reading, setReading] = useState(0);
  const { reasons } = sheet;
  const some = reasons.filter(({ calculations }) => calculations.kind !== 'count' || calculations.count > 0);
  if (some.length === 0) return null;
  return (
    <Figure
      sheet={sheet}
      onKeep={onKeep}
      title="Why somebody would be worse off"
      counts="Calculations in which somebody would be worse off, by what falls or costs more. One can have several reasons."
      summary={`${some.length === 1 ? 'There is one reason' : `There are ${some.length} reasons`}: ${some.map(({ reason }) => reasonWords[reason].toLowerCase()).join(', ')}.`}
      chart={
        <BarChart
          bars={some.map(({ reason, calculations }) => ({
            label: reasonWords[reason],
            shown: amountOf(calculations),
            words: countInWords(calculations),
          }))}
          label="Reasons for a loss. Arrow keys read it reason by reason."
          reading={reading}
          onReading={setReading}
        />
      }
      columns={['Reason', 'Calculations']}
      rows={some.map(({ reason, calculations }) => [reasonWords[reason], countInWords(calculations)])}
    />
  );
}

function shareOf(atLeastPercent: number | undefined): string {
  if (atLeastPercent === undefined) return teamWords.noShare;
  return atLeastPercent === 100 ? 'all' : `at least ${atLeastPercent}%`;
}
