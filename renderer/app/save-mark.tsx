import type { SaveState } from '../draft/autosave.ts';
import { Icon } from '../ui/icons.tsx';

/** Whether what is on the screen is kept. Calm while it is; plain when it is not. */
export function SaveMark({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (state.kind === 'failed') {
    return (
      <p className="save-mark failed" role="alert">
        <Icon name="alert" />
        <span>
          Not saved yet. {state.failure.message} Nothing is lost while this window stays open, and Taper keeps trying.{' '}
          <button type="button" className="text-link" onClick={onRetry}>
            Try now
          </button>
        </span>
      </p>
    );
  }
  return (
    <p className="save-mark">
      {state.kind === 'saved' ? (
        <>
          <Icon name="tick" /> Saved
        </>
      ) : (
        'Saving…'
      )}
    </p>
  );
}
