import type { Failure } from '#shared/ipc/contract';
import { failureHeading } from '../words/failures.ts';
import { Notice } from './notice.tsx';

/** A failed call, in words, read out as it appears. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <Notice tone="worse" role="alert">
      <p>
        <strong>{failureHeading(failure)}</strong> {failure.message}
      </p>
    </Notice>
  );
}
