import type { Plot } from './plot.ts';
import { widthOfText } from './stack-layout.ts';

/** A named place on the line: its number in the list beneath, where it is, what it is called, and whether money left falls there. */
export interface ChartEvent {
  number: number;
  x: number;
  y: number;
  fall: boolean;
  name: string;
}

const apart = 24;
const beside = 15;

/** Numbered marks along the top, each with a fine line down to its place, and with its name where there is room. Where they would touch they move aside. */
export function EventMarks({ events, plot }: { events: readonly ChartEvent[]; plot: Plot }) {
  const places = spread(
    events.map(({ x }) => plot.x(x)),
    plot.right,
  );
  const lines = nameLines(events, places, plot.right);
  return events.map(({ number, x, y, fall, name }, index) => {
    const at = places[index] ?? plot.x(x);
    const line = lines[index];
    return (
      <g key={number} className={fall ? 'chart-event fall' : 'chart-event'}>
        <path d={`M${at} ${plot.top - 12} L${plot.x(x)} ${plot.top + 4} V${plot.y(y)}`} />
        <circle cx={plot.x(x)} cy={plot.y(y)} r={3} />
        {line === 'above' && <path d={`M${at} ${plot.top - 32} V${plot.top - 38}`} />}
        <circle className="chart-number" cx={at} cy={plot.top - 22} r={10} />
        <text x={at} y={plot.top - 22} dy="0.35em" textAnchor="middle">
          {number}
        </text>
        {line !== undefined && (
          <text
            className="chart-event-name"
            x={line === 'above' ? at - 8 : at + beside}
            y={plot.top - (line === 'above' ? 46 : 22)}
            dy="0.35em"
          >
            {name}
          </text>
        )}
      </g>
    );
  });
}

/** Whether the name of each mark stands beside its number, in the line above, or nowhere. Falls come first; names never touch. */
export function nameLines(
  events: readonly Pick<ChartEvent, 'name' | 'fall'>[],
  places: readonly number[],
  right: number,
): ('beside' | 'above' | undefined)[] {
  const lines: ('beside' | 'above' | undefined)[] = events.map(() => undefined);
  const above: { from: number; to: number }[] = [];
  const falls = events.flatMap(({ fall }, index) => (fall ? [index] : []));
  const others = events.flatMap(({ fall }, index) => (fall ? [] : [index]));
  for (const index of [...falls, ...others]) {
    const [event, at] = [events[index], places[index]];
    if (event === undefined || at === undefined || event.name === '') continue;
    const width = widthOfText(event.name) + 8;
    const next = (places[index + 1] ?? right + apart / 2) - apart / 2;
    const own = { from: at - 8, to: at - 8 + width };
    if (at + beside + width <= next) lines[index] = 'beside';
    else if (own.to <= right && above.every(({ from, to }) => own.to <= from || to <= own.from)) {
      lines[index] = 'above';
      above.push(own);
    }
  }
  return lines;
}

/** Places in the same order, no two closer than a mark is wide, none beyond the right edge. */
export function spread(places: readonly number[], right: number): number[] {
  const forward: number[] = [];
  for (const place of places) forward.push(Math.max(place, (forward.at(-1) ?? -Infinity) + apart));
  const back: number[] = [];
  for (const place of forward.toReversed()) back.unshift(Math.min(place, (back[0] ?? right + apart) - apart));
  return back;
}
