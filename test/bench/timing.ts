/** How long something took, over many runs, in milliseconds. */
export interface Timing {
  median: number;
  p95: number;
  runs: number;
}

/** Runs something until it is warm, then times each of many runs. */
export function timed(run: (index: number) => unknown, { warmUp, runs }: { warmUp: number; runs: number }): Timing {
  for (let index = 0; index < warmUp; index += 1) run(index);
  const times = Array.from({ length: runs }, (_, index) => once(() => run(index)));
  return timingOf(times);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: times.length };
}

function once(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
