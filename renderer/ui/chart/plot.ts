import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** Where things are in a chart: its scales and its edges. */
export interface Plot {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const margin = { top: 94, right: 12, bottom: 48, left: 64 };

/** The plot that holds these points and the levels beside them. Pounds need not begin at nil, and the axis says where they do. */
export function plotOf(points: readonly { x: number; y: number }[], levels: readonly number[], width: number, height: number): Plot {
  const heights = [...points.map(({ y }) => y), ...levels];
  const [left, right] = [margin.left, Math.max(width - margin.right, margin.left + 1)];
  const [top, bottom] = [margin.top, height - margin.bottom];
  return {
    x: scaleLinear([points[0]?.x ?? 0, points.at(-1)?.x ?? 1], [left, right]),
    y: scaleLinear([Math.min(...heights), Math.max(...heights)], [bottom, top]).nice(5),
    left,
    right,
    top,
    bottom,
  };
}
