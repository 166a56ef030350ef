import { useId, useRef } from 'react';
import { ChartFrame, type ChartReading } from './chart-frame.tsx';
import { filled, Patterns } from './patterns.tsx';
import { barHeight, labelHeight, layoutOf, type PlacedBar, type PlacedPart, type Stack, type StackLayout } from './stack-layout.ts';
import { useWidth } from './use-width.ts';

/** The parts are read in the order of the bars. */
interface StackedBarsProps extends ChartReading {
  stacks: readonly Stack[];
}

/** Bars of parts that add up, each part named at its place and told apart by pattern as well as colour. */
export function StackedBars({ stacks, ...read }: StackedBarsProps) {
  const { reading } = read;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const patterns = `parts${useId().replaceAll(/[^a-z0-9]/gi, '')}`;
  const layout = layoutOf(stacks, width);
  const count = partsOf(layout).length;
  return (
    <ChartFrame frame={frame} width={width} height={layout.height} count={count} {...read} at={(x, y) => partAt(layout, x, y) ?? reading}>
      {() => (
        <>
          <Patterns name={patterns} />
          {layout.stacks.map(({ id, title, titleAt, bars }) => (
            <g key={id}>
              <text className="chart-title" x={0} y={titleAt}>
                {title}
              </text>
              {bars.map((bar) => (
                <BarOf key={bar.id} bar={bar} patterns={patterns} reading={reading} isNarrow={layout.isNarrow} />
              ))}
            </g>
          ))}
        </>
      )}
    </ChartFrame>
  );
}

function BarOf({ bar, patterns, reading, isNarrow }: { bar: PlacedBar; patterns: string; reading: number; isNarrow: boolean }) {
  const { caption, captionAt, top, labelsAt, parts } = bar;
  return (
    <g>
      <text x={0} y={captionAt}>
        {caption}
      </text>
      {parts.map(({ id, x, width, pattern, tone }) => (
        <rect key={id} {...filled(patterns, pattern, tone)} x={x} y={top} width={Math.max(width, 1)} height={barHeight} />
      ))}
      {parts.map((part) => {
        const { id, x, row, label, pattern, tone, index } = part;
        const base = labelsAt + row * labelHeight;
        return (
          <g key={id} className={index === reading ? 'chart-named read' : 'chart-named'}>
            {isNarrow ? (
              <rect {...filled(patterns, pattern, tone)} x={0.5} y={base - 11} width={12} height={12} />
            ) : (
              <path className="chart-leader" d={`M${x + 0.5} ${top + barHeight} V${base - (row === 0 ? 11 : 4)}`} />
            )}
            <text x={isNarrow ? 20 : x + (row === 0 ? 0 : 5)} y={base}>
              {label}
            </text>
            {index === reading && <rect className="chart-read" x={x} y={top} width={Math.max(part.width, 2)} height={barHeight} />}
          </g>
        );
      })}
    </g>
  );
}

const partsOf = ({ stacks }: StackLayout): PlacedPart[] => stacks.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts));

/** The part that lies under a place, or beside it in the same bar. */
function partAt({ stacks }: StackLayout, x: number, y: number): number | undefined {
  const bar = stacks.flatMap(({ bars }) => bars).findLast(({ captionAt }) => y >= captionAt - 16);
  return (bar?.parts.findLast((part) => x >= part.x) ?? bar?.parts[0])?.index;
}
