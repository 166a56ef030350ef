import { useRef } from 'react';
import { scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartReading } from './chart-frame.tsx';
import { mostOf, type ShownAmount } from './shown-amount.ts';
import { useWidth } from './use-width.ts';

export interface Bar {
  label: string;
  shown: ShownAmount;
  /** The amount in words, at the end of the bar. */
  words: string;
}

interface BarChartProps extends Omit<ChartReading, 'readingText'> {
  bars: readonly Bar[];
}

const row = 46;
const thick = 18;
const room = 96;

/** One bar a line, each with its name above it and its amount at its end. What is only known to lie between two numbers is hatched. */
export function BarChart({ bars, ...asked }: BarChartProps) {
  const { reading } = asked;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ shown }) => mostOf(shown)))], [0, Math.max(width - room, 1)]);
  const height = bars.length * row + 4;
  const read = bars[reading];
  return (
    <ChartFrame
      frame={frame}
      width={width}
      height={height}
      count={bars.length}
      {...asked}
      readingText={read ? `${read.label}: ${read.words}` : ''}
      at={(_, y) => Math.floor(y / row)}
    >
      {(hatching) =>
        bars.map((bar, index) => {
          const top = index * row + 22;
          const long = x(mostOf(bar.shown));
          return (
            <g key={bar.label} className={index === reading ? 'chart-bar read' : 'chart-bar'}>
              <text x={0} y={top - 6}>
                {bar.label}
              </text>
              <line className="chart-foot" x1={0.5} x2={0.5} y1={top} y2={top + thick} />
              {bar.shown.kind !== 'unsaid' && long > 0 && (
                <rect
                  className={bar.shown.kind === 'exact' ? 'chart-solid' : 'chart-between'}
                  x={0}
                  y={top}
                  width={long}
                  height={thick}
                  {...(bar.shown.kind === 'between' && { fill: hatching })}
                />
              )}
              <text className="chart-amount" x={long + 8} y={top + thick / 2} dy="0.35em">
                {bar.words}
              </text>
            </g>
          );
        })
      }
    </ChartFrame>
  );
}
