import type { TablesBuilder } from './builder.ts';
import type { Quartiles } from './counts.ts';

/**
 * What quartiles of gains say of how many were worse off: a lower quartile above nought, that at most a quarter were; one below,
 * that at least a quarter were; and so for the median and the upper quartile. A printed nought says neither: it may be a few pounds
 * on either side.
 */
export function implyOutcomes(builder: TablesBuilder, quartiles: ReadonlyMap<string, Quartiles>): void {
  for (const [group, { lower, median, upper }] of quartiles) {
    const worse = group.endsWith('|all') ? group.replace(/all$/, 'worse-off') : `${group}/worse-off`;
    if (!builder.has(group) || !builder.has(worse)) continue;
    [lower, median, upper].forEach((gain, index) => {
      const quarters = index + 1;
      if (gain > 0) builder.atMost({ lesser: [worse], greater: [group], weights: { lesser: 4, greater: quarters } });
      if (gain < 0) builder.atMost({ lesser: [group], greater: [worse], weights: { lesser: quarters, greater: 4 } });
    });
  }
}
