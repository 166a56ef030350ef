import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the measurements say, and what went wrong on the way to them. */
export default class Lines implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description } of test.annotations) if (type === 'measured') console.log(description);
    for (const { message } of result.errors) console.log(`${test.title}: not measured. ${message ?? ''}`);
  }
}
