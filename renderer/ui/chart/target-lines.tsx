import { line } from 'd3-shape';

export interface Target {
  name: string;
  soFar: readonly number[];
}

interface TargetLinesProps {
  targets: readonly Target[];
  x: (index: number) => number;
  y: (amount: number) => number;
  /** Names are not written above this. */
  from: number;
}

const dashes = ['8 4', '2 4', '10 3 2 3', '5 2'];

/** Lines to reach, each with dashes of its own and its name at its end. */
export function TargetLines({ targets, x, y, from }: TargetLinesProps) {
  return targets.map(({ name, soFar }, index) => {
    const path = line<number>()
      .x((_, at) => x(at))
      .y(y)([...soFar]);
    return (
      <g key={name} className="chart-target">
        <path d={path ?? ''} strokeDasharray={dashes[index % dashes.length]} />
        <text x={x(soFar.length - 1) + 8} y={Math.max(y(soFar.at(-1) ?? 0), from)} dy="0.32em">
          {name.length > 13 ? `${name.slice(0, 12)}…` : name}
        </text>
      </g>
    );
  });
}
