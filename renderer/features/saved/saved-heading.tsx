import type { SavedCalculation } from '#shared/ipc/records';
import { when } from '../../words/dates.ts';

/** Which saved calculation this is, and that nothing in it moves. */
export function SavedHeading({ saved }: { saved: SavedCalculation }) {
  return (
    <div className="saved-heading">
      <h1>{saved.result.reference}</h1>
      <p>
        Saved {when(saved.savedAt)}. It is shown exactly as it was stored, with the rates and the edition of that day, and is not worked out
        again.
      </p>
    </div>
  );
}
