import { Button } from '../../ui/button.tsx';
import { storeWords } from './words.ts';

/** The recovery key, this once, until somebody says that it is kept. */
export function RecoveryKey({ recoveryKey, onKept }: { recoveryKey: string; onKept: () => void }) {
  return (
    <>
      <p>{storeWords.recoveryLead}</p>
      <p className="recovery-key" role="group" aria-label={storeWords.recoveryKey}>
        {recoveryKey.split('-').map((group, index) => (
          <span key={`${group} ${index}`}>{group}</span>
        ))}
      </p>
      <p className="soft">{storeWords.recoveryOnce}</p>
      <div className="dialog-actions">
        <Button look="primary" onPress={onKept} autoFocus>
          {storeWords.recoveryKept}
        </Button>
      </div>
    </>
  );
}
