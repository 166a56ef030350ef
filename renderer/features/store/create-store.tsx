import { useState } from 'react';
import type { Api, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { storeWords } from './words.ts';

const shortest = 12;

interface DoorProps {
  api: Api;
  location: string;
  notice: string | undefined;
  onOpen: (state: StoreState) => void;
}

/** First run: chooses the passphrase under which the records will be kept. */
export function CreateStore({ api, location, notice, onOpen }: DoorProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const tooShort = passphrase.length < shortest;
  const create = async () => {
    setTried(true);
    if (tooShort || passphrase !== again || working) return;
    setWorking(true);
    const reply = await api['store.create']({ passphrase });
    setWorking(false);
    if (reply.ok) onOpen(reply.value);
    else setFailure(reply.error);
  };
  return (
    <Door title={storeWords.createTitle} lead={storeWords.createLead} location={location} notice={notice} onSubmit={() => void create()}>
      <TextField
        label={storeWords.passphrase}
        help={storeWords.passphraseHelp}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        wrong={tried && tooShort ? storeWords.tooShort(passphrase.length) : undefined}
      />
      <TextField
        label={storeWords.again}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        wrong={tried && !tooShort && passphrase !== again ? storeWords.different : undefined}
      />
      <Notice tone="worse">
        <p>{storeWords.createWarning}</p>
      </Notice>
      {failure && <FailureNotice failure={failure} />}
      <div>
        <Button look="primary" type="submit">
          {working ? storeWords.creating : storeWords.create}
        </Button>
      </div>
    </Door>
  );
}
