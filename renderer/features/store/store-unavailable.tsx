import type { Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { storeWords } from './words.ts';
import './store.css';

/** The records cannot even be looked at: what is the matter, and a way to try again. */
export function StoreUnavailable({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <main className="door">
      <p className="door-name">Taper</p>
      <h1>{storeWords.unavailable}</h1>
      <FailureNotice failure={failure} />
      <div>
        <Button look="primary" onPress={onRetry}>
          {storeWords.retry}
        </Button>
      </div>
    </main>
  );
}
