import { useState } from 'react';
import type { Api, ChannelOutput, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Door } from './door.tsx';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import { storeWords } from './words.ts';
import './store.css';

interface DoorProps {
  api: Api;
  location: string;
  notice: string | undefined;
  /** Whether this machine's keychain can be used. */
  keychain: boolean;
  onOpen: (state: StoreState) => void;
}

const choices = [
  { id: 'passphrase', label: storeWords.byPassphrase },
  { id: 'keychain', label: storeWords.byKeychain },
] as const;

/** First run: chooses what the records will be opened with, then shows their recovery key. */
export function CreateStore({ api, location, notice, keychain, onOpen }: DoorProps) {
  const [by, setBy] = useState<'passphrase' | 'keychain'>('passphrase');
  const typed = useNewPassphrase();
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [created, setCreated] = useState<ChannelOutput<'store.create'>>();
  const create = async () => {
    const passphrase = by === 'passphrase' ? typed.accepted() : undefined;
    if (working || (by === 'passphrase' && passphrase === undefined)) return;
    setWorking(true);
    const reply = await api['store.create'](passphrase === undefined ? { keychain: true } : { passphrase });
    setWorking(false);
    if (reply.ok) setCreated(reply.value);
    else setFailure(reply.error);
  };
  if (created) {
    return (
      <main className="door">
        <p className="door-name">Taper</p>
        <h1>{storeWords.recoveryTitle}</h1>
        <RecoveryKey recoveryKey={created.recoveryKey} onKept={() => onOpen(created.state)} />
      </main>
    );
  }
  return (
    <Door title={storeWords.createTitle} lead={storeWords.createLead} location={location} notice={notice} onSubmit={() => void create()}>
      {keychain && <Segments label={storeWords.openWith} choices={choices} value={by} onChange={setBy} />}
      {by === 'keychain' ? <p>{storeWords.keychainHelp}</p> : <NewPassphraseFields typed={typed} autoFocus />}
      {failure && <FailureNotice failure={failure} />}
      <div>
        <Button look="primary" type="submit">
          {working ? storeWords.creating : storeWords.create}
        </Button>
      </div>
    </Door>
  );
}
