import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { storeWords } from './words.ts';

const shortest = 12;

/** A new passphrase, typed twice: its fields' state, and what they say once somebody has tried to go on. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = passphrase.length < shortest;
  return {
    passphrase,
    again,
    setPassphrase,
    setAgain,
    wrong: tried && tooShort ? storeWords.tooShort(passphrase.length) : undefined,
    wrongAgain: tried && !tooShort && passphrase !== again ? storeWords.different : undefined,
    /** The passphrase when it will do; otherwise the fields say why not. */
    accepted: () => {
      setTried(true);
      return tooShort || passphrase !== again ? undefined : passphrase;
    },
  };
}

export function NewPassphraseFields({
  typed,
  label = storeWords.passphrase,
  autoFocus = false,
}: {
  typed: ReturnType<typeof useNewPassphrase>;
  label?: string;
  autoFocus?: boolean;
}) {
  return (
    <>
      <TextField
        label={label}
        help={storeWords.passphraseHelp}
        type="password"
        autoComplete="new-password"
        value={typed.passphrase}
        onChange={typed.setPassphrase}
        autoFocus={autoFocus}
        wrong={typed.wrong}
      />
      <TextField
        label={storeWords.again}
        type="password"
        autoComplete="new-password"
        value={typed.again}
        onChange={typed.setAgain}
        wrong={typed.wrongAgain}
      />
    </>
  );
}
