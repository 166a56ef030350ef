import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { leaveCounts, noReason } from './counts.ts';

/** A Playwright reporter that counts. */
export default class PlaywrightCounts implements Reporter {
  #tests: () => TestCase[] = () => [];

  onBegin(_: FullConfig, suite: Suite): void {
    this.#tests = () => suite.allTests();
  }

  onEnd(_: FullResult): void {
    const tests = this.#tests();
    const skipped = tests.filter((test) => test.outcome() === 'skipped');
    leaveCounts({
      passed: tests.filter((test) => test.outcome() === 'expected').length,
      failed: tests.filter((test) => test.outcome() === 'unexpected' || test.outcome() === 'flaky').length,
      skipped: skipped.map((test) => ({ name: test.titlePath().filter(Boolean).join(' > '), reason: reasonOf(test) })),
    });
  }
}

function reasonOf({ annotations }: TestCase): string {
  return annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? noReason;
}
