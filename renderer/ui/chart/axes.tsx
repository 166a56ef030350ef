import type { Plot } from './plot.ts';

interface AxesProps {
  plot: Plot;
  xTitle: string;
  yTitle: string;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
}

/** Few lines: one for each round amount, and the numbers below. */
export function Axes({ plot, xTitle, yTitle, formatX, formatY }: AxesProps) {
  const { x, y, left, right, bottom } = plot;
  const across = right - left < 420 ? 4 : 8;
  return (
    <g className="chart-axes">
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 10} y={y(tick)} dy="0.32em" textAnchor="end">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {x.ticks(across).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 22} textAnchor="middle">
          {formatX(tick)}
        </text>
      ))}
      <text x={(left + right) / 2} y={bottom + 42} textAnchor="middle">
        {xTitle}
      </text>
      <text x={0} y={12}>
        {yTitle}
      </text>
    </g>
  );
}
