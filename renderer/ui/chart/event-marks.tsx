import type { Plot } from './plot.ts';

/** A named place on the line: its number in the list beneath, where it is, and whether money left falls there. */
export interface ChartEvent {
  number: number;
  x: number;
  y: number;
  fall: boolean;
}

const apart = 24;

/** Numbered marks along the top, each with a fine line down to its place. Where they would touch they move aside. */
export function EventMarks({ events, plot }: { events: readonly ChartEvent[]; plot: Plot }) {
  const places = spread(
    events.map(({ x }) => plot.x(x)),
    plot.right,
  );
  return events.map(({ number, x, y, fall }, index) => {
    const at = places[index] ?? plot.x(x);
    return (
      <g key={number} className={fall ? 'chart-event fall' : 'chart-event'}>
        <path d={`M${at} ${plot.top - 12} L${plot.x(x)} ${plot.top + 4} V${plot.y(y)}`} />
        <circle cx={plot.x(x)} cy={plot.y(y)} r={3} />
        <circle className="chart-number" cx={at} cy={plot.top - 22} r={10} />
        <text x={at} y={plot.top - 22} dy="0.35em" textAnchor="middle">
          {number}
        </text>
      </g>
    );
  });
}

/** Places in the same order, no two closer than a mark is wide, none beyond the right edge. */
export function spread(places: readonly number[], right: number): number[] {
  const forward: number[] = [];
  for (const place of places) forward.push(Math.max(place, (forward.at(-1) ?? -Infinity) + apart));
  const back: number[] = [];
  for (const place of forward.toReversed()) back.unshift(Math.min(place, (back[0] ?? right + apart) - apart));
  return back;
}
