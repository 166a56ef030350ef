import { memo, useMemo, useState } from 'react';
import { LineChart } from '../../ui/chart/line-chart.tsx';
import { plainNumber, pounds } from '../../words/money.ts';
import { markName } from './mark-name.ts';
import type { SituationPoints } from './points.ts';
import { gainWords, readingOf, type Happening, type Step } from './series.ts';
import { slopeAt, slopeWords, type Slope } from './slopes.ts';
import type { SweepSubject } from './subject.ts';
import { penceSign, sweepWords } from './words.ts';

interface SweepChartProps {
  steps: readonly Step[];
  happenings: readonly Happening[];
  slopes: readonly Slope[];
  situations: SituationPoints;
  chosen: SweepSubject;
  nation: string;
  xWords: (at: string) => string;
}

/** The line with every situation as a point, the level of now, what is kept of each extra pound under it, and a reading above it. */
export const SweepChart = memo(function SweepChart({ steps, happenings, slopes, situations, chosen, nation, xWords }: SweepChartProps) {
  const points = useMemo(() => steps.map(({ at, moneyLeft }) => ({ x: Number(at), y: Number(moneyLeft) })), [steps]);
  const ownIndex = nearestTo(points, chosen.own);
  const [read, setRead] = useState<number>();
  const reading = Math.min(read ?? ownIndex, steps.length - 1);
  const step = steps[reading];
  const level = levelOf(steps);
  if (step === undefined) return null;
  const slope = slopeAt(slopes, step.at);
  const here = situations.points.filter(({ x }) => x === Number(step.at));
  const more = [
    ...(slope ? [slopeWords(slope)] : []),
    ...here.map(({ name, moneyLeft, onLine }) => sweepWords.here(name, pounds(moneyLeft), onLine)),
  ];
  return (
    <div className="sweep-chart">
      <p className="sweep-reading">
        <strong>{xWords(step.at)}</strong> <span className="sweep-reading-left">{pounds(step.moneyLeft)} left a month</span>
        {step.gain !== undefined && <span className="soft"> {gainWords(step.gain)}</span>}
        {more.map((said) => (
          <span key={said} className="soft">
            {' '}
            {said}.
          </span>
        ))}
      </p>
      <LineChart
        points={points}
        events={happenings.flatMap((happening) => {
          const { number, at, fall, lines } = happening;
          const there = points.find(({ x }) => x === Number(at));
          return there ? [{ number, fall, jump: lines.length > 0, name: markName(happening, nation), ...there }] : [];
        })}
        {...(level !== undefined && { level: { y: level, label: `${sweepWords.now} ${pounds(level.toFixed(2))}` } })}
        named={situations.points.map(({ id, name, x, moneyLeft, onLine }) => ({
          id,
          x,
          y: Number(moneyLeft),
          label: id === 'now' && level !== undefined ? '' : `${shortened(name)} ${pounds(moneyLeft)}`,
          onLine,
        }))}
        strip={{ label: sweepWords.strip, stripes: slopes.map(stripeOf) }}
        reading={reading}
        onReading={setRead}
        readingText={readingOf(step, xWords, more)}
        label={`${sweepWords.title[chosen.request.vary]}. ${sweepWords.keys}`}
        xTitle={chosen.axis}
        yTitle={sweepWords.moneyLeft}
        formatX={(x) => (chosen.request.vary === 'hours' ? String(x) : `£${plainNumber(String(x))}`)}
        formatY={(y) => `${y < 0 ? '−' : ''}£${plainNumber(String(Math.abs(y)))}`}
      />
      <ul className="sweep-key">
        <li>{sweepWords.onLine}</li>
        {situations.points.some(({ onLine }) => !onLine) && <li>{sweepWords.besideLine}</li>}
        {situations.elsewhere.length > 0 && <li>{sweepWords.elsewhere(situations.elsewhere.join(', '))}</li>}
      </ul>
    </div>
  );
});

const longest = 30;
const shortened = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

const stripeOf = ({ from, to, kept }: Slope) => ({
  from: Number(from),
  to: Number(to),
  words: kept === undefined ? '?' : penceSign(kept),
  level: kept === undefined ? undefined : 1 - kept / 100,
});

const nearestTo = (points: readonly { x: number }[], x: number): number =>
  points.reduce((best, point, index) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x) ? index : best), 0);

/** Money left now, which is the same for every step: what is left less the gain. */
function levelOf(steps: readonly Step[]): number | undefined {
  const [first] = steps;
  return first?.gain === undefined ? undefined : Math.round((Number(first.moneyLeft) - Number(first.gain)) * 100) / 100;
}
