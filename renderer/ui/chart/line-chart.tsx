import { useRef } from 'react';
import { line } from 'd3-shape';
import { Axes } from './axes.tsx';
import { ChartFrame, type ChartReading } from './chart-frame.tsx';
import { EventMarks, type ChartEvent } from './event-marks.tsx';
import { around, NamedPoints, type NamedPoint } from './named-points.tsx';
import { plotOf, type Plot } from './plot.ts';
import { SlopeStrip, stripHeight, type Stripe } from './slope-strip.tsx';
import { widthOfText } from './stack-layout.ts';
import { useWidth } from './use-width.ts';

export interface ChartPoint {
  x: number;
  y: number;
}

interface LineChartProps extends ChartReading {
  points: readonly ChartPoint[];
  events: readonly ChartEvent[];
  /** A level to compare with, such as money left now. */
  level?: { y: number; label: string };
  /** Points of particular interest, such as the scenarios at their own hours. */
  named: readonly NamedPoint[];
  /** What is said of each stretch, under the axis. */
  strip: { label: string; stripes: readonly Stripe[] };
  xTitle: string;
  yTitle: string;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
}

/** An arrow key goes on by four points, which is a whole hour on that axis; with Shift by one. */
const stride = 4;
const lineHeight = 396;
const stripAt = lineHeight + 12;
const height = stripAt + stripHeight + 2;

/** One line, read with the pointer or with the arrow keys. The same numbers are in the table beside it. */
export function LineChart({ points, events, level, named, strip, label, reading, onReading, readingText, ...axes }: LineChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plot = plotOf(points, [...named.map(({ y }) => y), ...(level ? [level.y] : [])], width, lineHeight);
  const path = line<ChartPoint>()
    .x(({ x }) => plot.x(x))
    .y(({ y }) => plot.y(y))([...points]);
  const read = points[reading];
  const levelLabel = level && levelLabelAt(level, plot);
  return (
    <ChartFrame
      frame={frame}
      width={width}
      height={height}
      count={points.length}
      stride={stride}
      {...{ label, reading, onReading, readingText }}
      at={(x) => nearest(points, plot.x.invert(x))}
    >
      {() => (
        <>
          <Axes plot={plot} {...axes} />
          {level && (
            <g className="chart-level">
              <line x1={plot.left} x2={plot.right} y1={plot.y(level.y)} y2={plot.y(level.y)} />
              <text x={plot.right} y={levelLabel?.bottom} textAnchor="end">
                {level.label}
              </text>
            </g>
          )}
          <path className="chart-line" d={path ?? ''} />
          <EventMarks events={events} plot={plot} />
          {read && (
            <g className="chart-reading">
              <line x1={plot.x(read.x)} x2={plot.x(read.x)} y1={plot.top} y2={plot.bottom} />
              <circle cx={plot.x(read.x)} cy={plot.y(read.y)} r={4.5} />
            </g>
          )}
          <NamedPoints
            points={named}
            plot={plot}
            taken={[...(levelLabel ? [levelLabel] : []), ...points.map(({ x, y }) => around(plot.x(x), plot.y(y), 2))]}
          />
          <SlopeStrip {...strip} plot={plot} top={stripAt} read={read?.x} />
        </>
      )}
    </ChartFrame>
  );
}

/** Where the words of the level stand: under it at the right, or above it where there is no room below. */
function levelLabelAt({ y, label }: { y: number; label: string }, plot: Plot) {
  const bottom = plot.y(y) + (plot.bottom - plot.y(y) < 24 ? -8 : 16);
  return { left: plot.right - widthOfText(label), right: plot.right, top: bottom - 14, bottom };
}

function nearest(points: readonly ChartPoint[], x: number): number {
  return points.reduce((best, point, index) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x) ? index : best), 0);
}
