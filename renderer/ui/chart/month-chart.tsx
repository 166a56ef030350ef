import { useRef } from 'react';
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartFrame, type ChartReading } from './chart-frame.tsx';
import { mostOf, type ShownAmount } from './shown-amount.ts';
import { TargetLines, type Target } from './target-lines.tsx';
import { useWidth } from './use-width.ts';

export interface MonthAmount {
  month: string;
  shown: ShownAmount;
  words: string;
}

interface MonthChartProps extends ChartReading {
  months: readonly MonthAmount[];
  /** A column for each month, or a line that adds up. */
  as: 'columns' | 'line';
  targets: readonly Target[];
}

const height = 270;
const [top, bottom, left] = [26, height - 30, 40];

/** Amounts by month, from nought, with lines to reach. Where a month says nothing there is a gap. */
export function MonthChart({ months, as, targets, ...read }: MonthChartProps) {
  const { reading } = read;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const right = Math.max(width - (targets.length > 0 ? 92 : 8), left + 1);
  const x = scaleBand(
    months.map((_, index) => index),
    [left, right],
  ).padding(0.3);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const heights = [...months.map(({ shown }) => mostOf(shown)), ...targets.flatMap(({ soFar }) => soFar)];
  const y = scaleLinear([0, Math.max(1, ...heights)], [bottom, top]).nice(4);
  const path = line<MonthAmount>()
    .defined(({ shown }) => shown.kind === 'exact')
    .x((_, index) => middle(index))
    .y(({ shown }) => y(mostOf(shown)))([...months]);
  const every = Math.max(1, Math.ceil((months.length * 36) / (right - left)));
  return (
    <ChartFrame
      frame={frame}
      width={width}
      height={height}
      count={months.length}
      {...read}
      at={(atX) => Math.floor((atX - left) / Math.max(x.step(), 1))}
    >
      {(hatching) => (
        <>
          <g className="chart-axes">
            {y
              .ticks(4)
              .filter(Number.isInteger)
              .map((tick) => (
                <g key={tick}>
                  <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
                  <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
                    {tick}
                  </text>
                </g>
              ))}
          </g>
          {as === 'line' && <path className="chart-line" d={path ?? ''} />}
          {months.map(({ month, shown, words }, index) => (
            <g key={month} className={index === reading ? 'chart-bar read' : 'chart-bar'}>
              {shown.kind === 'between' && (
                <rect
                  className="chart-between"
                  fill={hatching}
                  x={x(index) ?? 0}
                  width={x.bandwidth()}
                  y={y(shown.most)}
                  height={y(as === 'line' ? shown.least : 0) - y(shown.most)}
                />
              )}
              {shown.kind === 'exact' && as === 'columns' && (
                <rect
                  className="chart-solid"
                  x={x(index) ?? 0}
                  width={x.bandwidth()}
                  y={y(shown.amount)}
                  height={bottom - y(shown.amount)}
                />
              )}
              {shown.kind === 'exact' && as === 'line' && <circle className="chart-dot" cx={middle(index)} cy={y(shown.amount)} r={4} />}
              {shown.kind === 'unsaid' && (
                <text x={middle(index)} y={bottom - 6} textAnchor="middle">
                  –
                </text>
              )}
              {as === 'columns' && shown.kind !== 'unsaid' && x.bandwidth() > 20 && (
                <text className="chart-amount" x={middle(index)} y={y(mostOf(shown)) - 6} textAnchor="middle">
                  {words.replace(' to ', '–')}
                </text>
              )}
              {index % every === 0 && (
                <text x={middle(index)} y={bottom + 20} textAnchor="middle">
                  {month}
                </text>
              )}
            </g>
          ))}
          <TargetLines targets={targets} x={middle} y={y} from={top} />
        </>
      )}
    </ChartFrame>
  );
}
