import { useMemo, useState } from 'react';
import { LineChart } from '../../ui/chart/line-chart.tsx';
import { plainNumber, pounds } from '../../words/money.ts';
import { gainWords, readingOf, type Happening, type Step } from './series.ts';
import type { SweepSubject } from './subject.ts';
import { sweepWords } from './words.ts';

interface SweepChartProps {
  steps: readonly Step[];
  happenings: readonly Happening[];
  chosen: SweepSubject;
  xWords: (at: string) => string;
}

/** The line with the scenario's own point, the level of now, and a reading under it. */
export function SweepChart({ steps, happenings, chosen, xWords }: SweepChartProps) {
  const points = useMemo(() => steps.map(({ at, moneyLeft }) => ({ x: Number(at), y: Number(moneyLeft) })), [steps]);
  const ownIndex = nearestTo(points, chosen.own);
  const [read, setRead] = useState<number>();
  const reading = Math.min(read ?? ownIndex, steps.length - 1);
  const step = steps[reading];
  const level = levelOf(steps);
  if (step === undefined) return null;
  return (
    <div className="sweep-chart">
      <p className="sweep-reading">
        <strong>{xWords(step.at)}</strong> <span className="sweep-reading-left">{pounds(step.moneyLeft)} left a month</span>
        {step.gain !== undefined && <span className="soft"> {gainWords(step.gain)}</span>}
      </p>
      <LineChart
        points={points}
        events={happenings.flatMap(({ number, at, fall }) => {
          const there = points.find(({ x }) => x === Number(at));
          return there ? [{ number, fall, ...there }] : [];
        })}
        {...(level !== undefined && { level: { y: level, label: `${sweepWords.now} ${pounds(level.toFixed(2))}` } })}
        {...(points[ownIndex] && { own: points[ownIndex] })}
        reading={reading}
        onReading={setRead}
        readingText={readingOf(step, xWords)}
        label={`${sweepWords.title[chosen.request.vary]}. ${sweepWords.keys}`}
        xTitle={chosen.axis}
        yTitle={sweepWords.moneyLeft}
        formatX={(x) => (chosen.request.vary === 'hours' ? String(x) : `£${plainNumber(String(x))}`)}
        formatY={(y) => `${y < 0 ? '−' : ''}£${plainNumber(String(Math.abs(y)))}`}
      />
    </div>
  );
}

const nearestTo = (points: readonly { x: number }[], x: number): number =>
  points.reduce((best, point, index) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x) ? index : best), 0);

/** Money left now, which is the same for every step: what is left less the gain. */
function levelOf(steps: readonly Step[]): number | undefined {
  const [first] = steps;
  return first?.gain === undefined ? undefined : Math.round((Number(first.moneyLeft) - Number(first.gain)) * 100) / 100;
}
