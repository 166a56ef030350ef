import type { Reporter } from 'vitest/node';
import { leaveCounts, noReason, type Skip } from './counts.ts';

/** A Vitest reporter that counts. A file that could not be loaded, and an error outside any test, count as failed. */
export default class VitestCounts implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, unhandledErrors) => {
    let passed = 0;
    let failed = unhandledErrors.length;
    const skipped: Skip[] = [];
    for (const module of modules) {
      const before = failed;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'skipped')
          skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason: result.note ?? noReason });
        else failed += 1;
      }
      if (!module.ok() && failed === before) failed += 1;
    }
    leaveCounts({ passed, failed, skipped });
  };
}
