import { useRef } from 'react';
import { line } from 'd3-shape';
import { Axes } from './axes.tsx';
import { EventMarks, type ChartEvent } from './event-marks.tsx';
import { plotOf } from './plot.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useWidth } from './use-width.ts';

export interface ChartPoint {
  x: number;
  y: number;
}

interface LineChartProps {
  points: readonly ChartPoint[];
  events: readonly ChartEvent[];
  /** A level to compare with, such as money left now. */
  level?: { y: number; label: string };
  /** A point of particular interest, such as the scenario's own hours. */
  own?: ChartPoint;
  /** Which point is being read. */
  reading: number;
  onReading: (index: number) => void;
  /** The reading in words. */
  readingText: string;
  label: string;
  xTitle: string;
  yTitle: string;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
}

const height = 360;

/** One line, read with the pointer or with the arrow keys. The same numbers are in the table beside it. */
export function LineChart({ points, events, level, own, reading, onReading, readingText, label, ...axes }: LineChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plot = plotOf(points, level?.y, width, height);
  const keys = useChartKeys(points.length, reading, onReading);
  const path = line<ChartPoint>()
    .x(({ x }) => plot.x(x))
    .y(({ y }) => plot.y(y))([...points]);
  const read = points[reading];
  const readAt = (clientX: number) => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    onReading(nearest(points, plot.x.invert(clientX - left)));
  };
  return (
    <div
      ref={frame}
      className="chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={points.length - 1}
      aria-valuenow={reading}
      aria-valuetext={readingText}
      onKeyDown={keys}
      onPointerMove={(event) => readAt(event.clientX)}
      onPointerDown={(event) => readAt(event.clientX)}
    >
      <svg width={width} height={height} aria-hidden="true">
        <Axes plot={plot} {...axes} />
        {level && (
          <g className="chart-level">
            <line x1={plot.left} x2={plot.right} y1={plot.y(level.y)} y2={plot.y(level.y)} />
            <text x={plot.right} y={plot.y(level.y) + (plot.bottom - plot.y(level.y) < 24 ? -8 : 16)} textAnchor="end">
              {level.label}
            </text>
          </g>
        )}
        <path className="chart-line" d={path ?? ''} />
        <EventMarks events={events} plot={plot} />
        {own && <circle className="chart-own" cx={plot.x(own.x)} cy={plot.y(own.y)} r={6} />}
        {read && (
          <g className="chart-reading">
            <line x1={plot.x(read.x)} x2={plot.x(read.x)} y1={plot.top} y2={plot.bottom} />
            <circle cx={plot.x(read.x)} cy={plot.y(read.y)} r={4.5} />
          </g>
        )}
      </svg>
    </div>
  );
}

function nearest(points: readonly ChartPoint[], x: number): number {
  return points.reduce((best, point, index) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x) ? index : best), 0);
}
