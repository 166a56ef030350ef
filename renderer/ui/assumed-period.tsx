import type { Timeline } from '#shared/calculation/months';
import { assumedPeriodOf, assumedPeriodWords } from '../words/months.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface AssumedPeriodProps {
  timeline: Pick<Timeline, 'assumptions'>;
  /** Takes to the answer; absent where nothing can be answered. */
  onReveal?: ((path: string) => void) | undefined;
}

/** Above months: that the day of the assessment periods is assumed, and the way to its field. Nothing where it is known. */
export function AssumedPeriod({ timeline, onReveal }: AssumedPeriodProps) {
  const assumed = assumedPeriodOf(timeline);
  if (assumed === undefined) return null;
  return (
    <Notice>
      <p>
        <strong>{assumedPeriodWords.lead}</strong> {assumed.text}
      </p>
      {onReveal && <Button onPress={() => onReveal(assumed.path)}>{assumedPeriodWords.enter}</Button>}
    </Notice>
  );
}
