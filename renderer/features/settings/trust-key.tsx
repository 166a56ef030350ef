import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { figuresWords, groupedFingerprint } from './figures-words.ts';

/** A public key that was read from a file. */
export interface KeyFound {
  text: string;
  fingerprint: string;
}

interface TrustKeyProps {
  found: KeyFound;
  onClose: () => void;
  onTrust: (name: string) => void;
}

/** Asks for what makes trusting a key a deliberate act: whose it is, and that its fingerprint was compared. */
export function TrustKey({ found, onClose, onTrust }: TrustKeyProps) {
  const [name, setName] = useState('');
  const [compared, setCompared] = useState(false);
  return (
    <Dialog title={figuresWords.trustTitle} isOpen onClose={onClose} role="alertdialog">
      <p>{figuresWords.trustLead}</p>
      <p className="fingerprint">{groupedFingerprint(found.fingerprint)}</p>
      <TextField label={figuresWords.whose} value={name} onChange={setName} maxLength={80} />
      <Checkbox label={figuresWords.compared} isSelected={compared} onChange={setCompared} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{figuresWords.cancel}</Button>
        <Button look="danger" isDisabled={!compared || name.trim() === ''} onPress={() => onTrust(name.trim())}>
          {figuresWords.trustAction}
        </Button>
      </div>
    </Dialog>
  );
}
