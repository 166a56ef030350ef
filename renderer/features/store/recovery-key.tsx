import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { toClipboard } from '../../ui/clipboard.ts';
import { TextField } from '../../ui/text-field.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { storeWords } from './words.ts';

/** The group that is asked for. It is in the second row, so that whoever wrote down only the beginning notices. */
const askedGroup = 7;

/** The recovery key, this once, to be printed, copied or written down; then one group of it is asked for, with the key out of sight. */
export function RecoveryKey({ recoveryKey, onKept }: { recoveryKey: string; onKept: () => void }) {
  const [asks, setAsks] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const goOn = () => {
    // What was copied does not stay for the next one who pastes.
    if (copied === true) toClipboard(' ');
    onKept();
  };
  return asks ? (
    <AskedGroup recoveryKey={recoveryKey} onBack={() => setAsks(false)} onKept={goOn} />
  ) : (
    <ShownKey recoveryKey={recoveryKey} copied={copied} onCopied={setCopied} onNext={() => setAsks(true)} />
  );
}

interface ShownProps {
  recoveryKey: string;
  /** Whether it was copied, once that was tried. */
  copied: boolean | undefined;
  onCopied: (copied: boolean) => void;
  onNext: () => void;
}

function ShownKey({ recoveryKey, copied, onCopied, onNext }: ShownProps) {
  return (
    <>
      <p>{storeWords.recoveryLead}</p>
      <p className="recovery-key" role="group" aria-label={storeWords.recoveryKey}>
        {recoveryKey.split('-').map((group, index) => (
          <span key={`${group} ${index}`}>{group}</span>
        ))}
      </p>
      <div className="recovery-ways">
        <Button onPress={() => window.print()}>{storeWords.recoveryPrint}</Button>
        <Button onPress={() => onCopied(toClipboard(recoveryKey))}>{storeWords.recoveryCopy}</Button>
      </div>
      <p role="status" className="small">
        {copied === true && storeWords.recoveryCopied}
        {copied === false && storeWords.recoveryNotCopied}
      </p>
      <p className="soft">{storeWords.recoveryOnce}</p>
      <div className="dialog-actions">
        <Button look="primary" onPress={onNext} autoFocus>
          {storeWords.recoveryKept}
        </Button>
      </div>
      <RecoverySheet recoveryKey={recoveryKey} />
    </>
  );
}

interface AskedProps {
  recoveryKey: string;
  onBack: () => void;
  onKept: () => void;
}

function AskedGroup({ recoveryKey, onBack, onKept }: AskedProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isRight = plain(typed) === plain(recoveryKey.split('-')[askedGroup - 1] ?? '');
  return (
    <form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isRight) onKept();
      }}
    >
      <p>{storeWords.recoveryAsk}</p>
      <TextField
        label={storeWords.recoveryGroup(askedGroup)}
        help={storeWords.recoveryGroupHelp}
        value={typed}
        onChange={setTyped}
        short
        autoFocus
        maxLength={8}
        wrong={tried && !isRight ? storeWords.recoveryGroupWrong : undefined}
      />
      <div className="dialog-actions">
        <Button onPress={onBack}>{storeWords.recoveryShow}</Button>
        <Button look="primary" type="submit">
          {storeWords.recoveryGoOn}
        </Button>
      </div>
    </form>
  );
}

/** As the records read a key: capitals, dashes, and letters that look like digits do not matter. */
const plain = (text: string): string => text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
