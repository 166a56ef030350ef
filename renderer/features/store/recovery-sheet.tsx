import { createPortal } from 'react-dom';
import { storeWords } from './words.ts';

/** The key as it is printed: nothing else of the screen, and nothing that says whose records they are. */
export function RecoverySheet({ recoveryKey }: { recoveryKey: string }) {
  return createPortal(
    <div className="recovery-sheet" aria-hidden="true">
      <h1>{storeWords.recoverySheetTitle}</h1>
      <p className="recovery-key">
        {recoveryKey.split('-').map((group, index) => (
          <span key={`${group} ${index}`}>{group}</span>
        ))}
      </p>
      <p>{storeWords.recoverySheetWords}</p>
    </div>,
    document.body,
  );
}
