import type { Plot } from './plot.ts';
import { widthOfText } from './stack-layout.ts';

/**
 * A named place on the line: its number in the list beneath, where it is, what it is called, whether money left falls there, and
 * whether it moves there at once.
 */
export interface ChartEvent {
  number: number;
  x: number;
  y: number;
  fall: boolean;
  jump: boolean;
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
        {line !== undefined && line > 0 && <path d={`M${at} ${plot.top - 32} V${plot.top - 38 - (line - 1) * 19}`} />}
        <circle className="chart-number" cx={at} cy={plot.top - 22} r={10} />
        <text x={at} y={plot.top - 22} dy="0.35em" textAnchor="middle">
          {number}
        </text>
        {line !== undefined && (
          <text
            className="chart-event-name"
            x={line > 0 ? at - 8 : at + beside}
            y={plot.top - (line > 0 ? 27 + line * 19 : 22)}
            dy="0.35em"
          >
            {name}
          </text>
        )}
      </g>
    );
  });
}

/**
 * In which line the name of each mark stands: beside its number (0), in one of the lines above (1, 2), or nowhere. What moves at once
 * comes first, and the last before the first, so that the fine line to an earlier name goes by a later one; names never touch.
 */
export function nameLines(
  events: readonly Pick<ChartEvent, 'name' | 'fall' | 'jump'>[],
  places: readonly number[],
  right: number,
): (number | undefined)[] {
  const lines: (number | undefined)[] = events.map(() => undefined);
  const above: { from: number; to: number }[][] = [[], []];
  const last = events.map((event, index) => ({ event, index })).toReversed();
  const order = [...last.filter(({ event }) => event.fall || event.jump), ...last.filter(({ event }) => !event.fall && !event.jump)];
  for (const { event, index } of order) {
    const at = places[index];
    if (at === undefined || event.name === '') continue;
    const width = widthOfText(event.name) + 8;
    const next = (places[index + 1] ?? right + apart / 2) - apart / 2;
    const own = { from: at - 8, to: at - 8 + width };
    if (at + beside + width <= next) {
      lines[index] = 0;
      continue;
    }
    // The fine line up to the second line above crosses the first one, where nothing may stand.
    const isFree = (row: number) =>
      above[row]?.every(({ from, to }) => own.to <= from || to <= own.from) === true &&
      above.slice(0, row).every((lower) => lower.every(({ from, to }) => at < from - 4 || at > to)) &&
      above.slice(row + 1).every((higher) => higher.every(({ from }) => from + 8 < own.from - 4 || from + 8 > own.to));
    const row = own.to > right ? -1 : above.findIndex((_, candidate) => isFree(candidate));
    if (row < 0) continue;
    above[row]?.push(own);
    lines[index] = row + 1;
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
