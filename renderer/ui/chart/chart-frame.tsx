import { useId, type ReactNode, type RefObject } from 'react';
import { useChartKeys } from './use-chart-keys.ts';
import { useTextScale } from './use-width.ts';

/** What a chart is called, which item of it is being read, and that in words. */
export interface ChartReading {
  label: string;
  reading: number;
  onReading: (index: number) => void;
  readingText: string;
}

interface ChartFrameProps extends ChartReading {
  frame: RefObject<HTMLDivElement | null>;
  width: number;
  height: number;
  count: number;
  /** How many items an arrow key goes on by. */
  stride?: number;
  /** The index that lies under a place of the picture. */
  at: (x: number, y: number) => number;
  /** Draws the picture; gets the address of the hatching that stands for "between". */
  children: (hatching: string) => ReactNode;
}

/** A chart that is read item by item, with the pointer or with the arrow keys. */
export function ChartFrame({ frame, width, height, count, stride = 1, at, children, ...read }: ChartFrameProps) {
  const { label, reading, onReading, readingText } = read;
  const scale = useTextScale();
  const keys = useChartKeys(count, reading, onReading, stride);
  const hatching = `hatching${useId().replaceAll(/[^a-z0-9]/gi, '')}`;
  const readAt = (event: { clientX: number; clientY: number }) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) onReading(Math.min(Math.max(at((event.clientX - box.left) / scale, (event.clientY - box.top) / scale), 0), count - 1));
  };
  return (
    <div
      ref={frame}
      className="chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(count - 1, 0)}
      aria-valuenow={reading}
      aria-valuetext={readingText}
      onKeyDown={keys}
      onPointerMove={readAt}
      onPointerDown={readAt}
    >
      <svg viewBox={`0 0 ${width} ${height}`} width={width * scale} height={height * scale} aria-hidden="true">
        <defs>
          <pattern id={hatching} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="chart-hatch-ground" width={6} height={6} />
            <line className="chart-hatch" x1={0} y1={0} x2={0} y2={6} />
          </pattern>
        </defs>
        {children(`url(#${hatching})`)}
      </svg>
    </div>
  );
}
