import { useRef } from 'react';
import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartReading } from './chart-frame.tsx';
import { useWidth } from './use-width.ts';

/** One column: its height, what is written below it and above it, and how it is drawn, so that nothing rests on colour. */
export interface Column {
  id: string;
  y: number;
  label: string;
  /** A second line below, such as the year where one begins. */
  under?: string;
  marks: readonly string[];
  look: 'full' | 'plain' | 'hatched';
  /** Drawn with a broken outline, for what is not sure. */
  broken: boolean;
}

interface ColumnChartProps extends ChartReading {
  columns: readonly Column[];
  yTitle: string;
  formatY: (y: number) => string;
}

const height = 300;
const margin = { top: 48, right: 8, bottom: 52, left: 64 };

/** Columns, read with the pointer or with the arrow keys. The same numbers are in the table beside it. */
export function ColumnChart({ columns, yTitle, formatY, ...read }: ColumnChartProps) {
  const { reading } = read;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [left, right, bottom] = [margin.left, Math.max(width - margin.right, margin.left + 1), height - margin.bottom];
  const x = scaleBand(
    columns.map(({ id }) => id),
    [left, right],
  ).padding(0.28);
  const heights = [0, ...columns.map(({ y }) => y)];
  const y = scaleLinear([Math.min(...heights), Math.max(...heights)], [bottom, margin.top]).nice(5);
  const every = Math.ceil(30 / Math.max(x.step(), 1));
  return (
    <ChartFrame
      frame={frame}
      width={width}
      height={height}
      count={columns.length}
      {...read}
      at={(atX) => Math.floor((atX - left) / Math.max(x.step(), 1))}
    >
      {(hatching) => (
        <>
          <g className="chart-axes">
            {y.ticks(5).map((tick) => (
              <g key={tick}>
                <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={tick === 0 ? 'chart-nil' : ''} />
                <text x={left - 10} y={y(tick)} dy="0.32em" textAnchor="end">
                  {formatY(tick)}
                </text>
              </g>
            ))}
            <text x={0} y={12}>
              {yTitle}
            </text>
          </g>
          {columns.map((column, index) => {
            const at = x(column.id) ?? left;
            const middle = at + x.bandwidth() / 2;
            const [top, foot] = [Math.min(y(column.y), y(0)), Math.max(y(column.y), y(0))];
            return (
              <g key={column.id} className={`chart-column ${column.look}`} data-reading={index === reading || undefined}>
                <rect
                  className="chart-column-ground"
                  x={at - x.step() * 0.14}
                  width={x.step()}
                  y={margin.top - 24}
                  height={bottom - margin.top + 24}
                />
                <rect
                  className="chart-column-body"
                  x={at}
                  width={x.bandwidth()}
                  y={top}
                  height={Math.max(foot - top, 1)}
                  {...(column.look === 'hatched' && { fill: hatching })}
                  {...(column.broken && { strokeDasharray: '3 3' })}
                />
                {column.marks.map((mark, line) => (
                  <text key={mark} x={middle} y={top - 8 - line * 17} textAnchor="middle" className="chart-column-mark">
                    {mark}
                  </text>
                ))}
                {(index === reading || (index % every === 0 && Math.abs(index - reading) >= every)) && (
                  <text x={middle} y={bottom + 20} textAnchor="middle">
                    {column.label}
                  </text>
                )}
                {column.under !== undefined && (
                  <text x={middle} y={bottom + 40} textAnchor="middle">
                    {column.under}
                  </text>
                )}
              </g>
            );
          })}
        </>
      )}
    </ChartFrame>
  );
}
