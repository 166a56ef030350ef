import { widthOfText } from './stack-layout.ts';
import type { Plot } from './plot.ts';

/** A point with its name, which may stand elsewhere: filled where it lies on the line, hollow beside it. */
export interface NamedPoint {
  id: string;
  x: number;
  y: number;
  label: string;
  onLine: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const [size, high] = [6, 18];

/** Points with their names beside them, each where it covers no other name. */
export function NamedPoints({ points, plot, taken }: { points: readonly NamedPoint[]; plot: Plot; taken: readonly Box[] }) {
  const boxes = placed(points, plot, taken);
  return points.map(({ id, x, y, label, onLine }, index) => {
    const [atX, atY] = [plot.x(x), plot.y(y)];
    const box = boxes[index];
    return (
      <g key={id} className={onLine ? 'chart-point' : 'chart-point beside'}>
        <path d={`M${atX} ${atY - size}L${atX + size} ${atY}L${atX} ${atY + size}L${atX - size} ${atY}Z`} />
        {box && (
          <text x={box.left} y={box.bottom - 5}>
            {label}
          </text>
        )}
      </g>
    );
  });
}

/** The first place around each point that is free, within the plot; nothing where every one is taken. The last point chooses first. */
function placed(points: readonly NamedPoint[], plot: Plot, taken: readonly Box[]): (Box | undefined)[] {
  const dots = points.map(({ x, y }) => around(plot.x(x), plot.y(y), size));
  const used: Box[] = [...taken, ...dots];
  const boxes = new Map<string, Box>();
  for (const { id, x, y, label } of points.toSorted((one, other) => other.x - one.x)) {
    if (label === '') continue;
    const [atX, atY, width] = [plot.x(x), plot.y(y), widthOfText(label)];
    const free = offsets
      .map(([side, down]) => {
        const left = side > 0 ? atX + 12 : atX - 12 - width;
        return { left, right: left + width, top: atY + down - high / 2, bottom: atY + down + high / 2 };
      })
      .find((box) => isWithin(box, plot) && used.every((other) => !touches(box, other)));
    if (free === undefined) continue;
    used.push(free);
    boxes.set(id, free);
  }
  return points.map(({ id }) => boxes.get(id));
}

// The line rises to the right in most households, so names stand below it to the right or above it to the left.
const offsets: readonly (readonly [side: number, down: number])[] = [
  [1, 18],
  [-1, -16],
  [1, 38],
  [-1, -36],
  [1, -16],
  [-1, 18],
  [1, 58],
  [-1, 38],
  [-1, -56],
  [1, 78],
  [-1, 58],
];

/** A small place around a point, to be left free. */
export const around = (x: number, y: number, by: number): Box => ({ left: x - by, right: x + by, top: y - by, bottom: y + by });

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isWithin = ({ left, right, top, bottom }: Box, plot: Plot): boolean =>
  left >= plot.left && right <= plot.right && top >= plot.top && bottom <= plot.bottom;
