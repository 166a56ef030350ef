import { readFileSync, writeFileSync } from 'node:fs';

/** What a runner says it did. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: Skip[];
}

/** A test that did not run, and why. */
export interface Skip {
  name: string;
  reason: string;
}

export const noReason = 'no reason given';

/** Where a runner's reporter is to leave its counts. */
const place = 'TAPER_COUNTS';
export const leavingCountsAt = (file: string): Record<string, string> => ({ [place]: file });

/** For a reporter: leaves its counts where they were asked for, if they were. */
export function leaveCounts(counts: Counts): void {
  const file = process.env[place];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
}

/** The counts that a runner left. A runner that fell over before it could leave any has failed once. */
export function countsAt(file: string, exitCode: number): Counts {
  const counts = read(file);
  if (counts === undefined) return { passed: 0, failed: 1, skipped: [] };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** A check that passes or fails as a whole counts as one test. */
export const countOfOne = (exitCode: number): Counts => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [] });

export function together(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: [...sum.skipped, ...counts.skipped],
    }),
    { passed: 0, failed: 0, skipped: [] },
  );
}
