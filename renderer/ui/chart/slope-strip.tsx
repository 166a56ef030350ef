import { useId } from 'react';
import { filled, Patterns, type Pattern } from './patterns.tsx';
import type { Plot } from './plot.ts';

/** A stretch along the bottom with what is written in it. `level` says how full it is drawn, from nought (all is kept) to one. */
export interface Stripe {
  from: number;
  to: number;
  words: string;
  level: number | undefined;
}

interface SlopeStripProps {
  stripes: readonly Stripe[];
  plot: Plot;
  top: number;
  label: string;
  /** The place that is being read. */
  read: number | undefined;
}

export const stripHeight = 26;

/** A strip along the same axis. The closer its pattern, the less is kept; the words say it exactly where they have room. */
export function SlopeStrip({ stripes, plot, top, label, read }: SlopeStripProps) {
  const patterns = `strip${useId().replaceAll(/[^a-z0-9]/gi, '')}`;
  return (
    <g className="chart-strip">
      <Patterns name={patterns} />
      <text x={0} y={top + stripHeight / 2} dy="0.35em">
        {label}
      </text>
      {stripes.map(({ from, to, words, level }, index) => {
        const [left, right] = [plot.x(from), plot.x(to)];
        const isRead = read !== undefined && read >= from && (read < to || index === stripes.length - 1);
        const room = words.length * 8 + 10;
        return (
          <g key={from} className={isRead ? 'chart-named read' : 'chart-named'}>
            <rect {...filled(patterns, patternOf(level), 'in')} x={left} y={top} width={Math.max(right - left, 1)} height={stripHeight} />
            {right - left >= room && (
              <>
                <rect
                  className="chart-words-ground"
                  x={(left + right - room + 4) / 2}
                  y={top + 4}
                  width={room - 4}
                  height={stripHeight - 8}
                  rx={3}
                />
                <text x={(left + right) / 2} y={top + stripHeight / 2} dy="0.35em" textAnchor="middle">
                  {words}
                </text>
              </>
            )}
            {isRead && <rect className="chart-read" x={left} y={top} width={Math.max(right - left, 2)} height={stripHeight} />}
          </g>
        );
      })}
    </g>
  );
}

/** Six bands from all that is kept to none of it. */
function patternOf(level: number | undefined): Pattern {
  if (level === undefined) return 'back';
  if (level >= 1) return 'solid';
  if (level > 0.8) return 'crossed';
  if (level > 0.6) return 'diagonal';
  if (level > 0.4) return 'level';
  return level > 0.2 ? 'dots' : 'plain';
}
