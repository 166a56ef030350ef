import { useState } from 'react';
import type { Api, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import { useWay, WayFields } from './way-fields.tsx';
import { storeWords } from './words.ts';

interface KeysProps {
  api: Api;
  store: StoreState;
  onChanged: (state: StoreState) => void;
}

/** What opens the records: another passphrase, the keychain, a new recovery key. */
export function KeysPart({ api, store, onChanged }: KeysProps) {
  const [dialog, setDialog] = useState<'protect' | 'recovery'>();
  const close = () => setDialog(undefined);
  return (
    <section className="setting" aria-labelledby="setting-keys">
      <h2 id="setting-keys">What opens the records</h2>
      <p>{opensBy(store)}</p>
      <div className="setting-actions">
        <Button onPress={() => setDialog('protect')}>{store.ways?.passphrase ? 'Change the passphrase' : 'Set a passphrase'}</Button>
        <Button onPress={() => setDialog('recovery')}>Make a new recovery key</Button>
      </div>
      {dialog === 'protect' && (
        <Protect
          api={api}
          store={store}
          onClose={close}
          onChanged={(state) => {
            onChanged(state);
            close();
          }}
        />
      )}
      {dialog === 'recovery' && <NewRecovery api={api} store={store} onClose={close} />}
    </section>
  );
}

function opensBy({ ways }: StoreState): string {
  const recovery = ways?.recoveryKey
    ? 'There is a recovery key.'
    : 'There is no recovery key yet: make one and keep it away from this machine.';
  return `${ways?.keychain ? 'This machine’s keychain opens them, for whoever is signed in.' : 'A passphrase opens them.'} ${recovery}`;
}

const choices = [
  { id: 'passphrase', label: storeWords.byPassphrase },
  { id: 'keychain', label: storeWords.byKeychain },
] as const;

function Protect({ api, store, onClose, onChanged }: KeysProps & { onClose: () => void }) {
  const way = useWay(store);
  const typed = useNewPassphrase();
  const [by, setBy] = useState<'passphrase' | 'keychain'>('passphrase');
  const [failure, setFailure] = useState<Failure>();
  const [working, setWorking] = useState(false);
  const change = async () => {
    const current = way.way();
    const passphrase = by === 'passphrase' ? typed.accepted() : undefined;
    if (working || current === undefined || (by === 'passphrase' && passphrase === undefined)) return;
    setWorking(true);
    const protection = passphrase === undefined ? ({ keychain: true } as const) : { passphrase };
    const reply = await api['store.protect']({ current, protection });
    setWorking(false);
    if (reply.ok) onChanged(reply.value);
    else setFailure(reply.error);
  };
  return (
    <Dialog title="What opens the records" isOpen onClose={onClose}>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <WayFields way={way} failure={failure} label="Passphrase as it is now" />
        {store.keychain && <Segments label={storeWords.openWith} choices={choices} value={by} onChange={setBy} />}
        {by === 'keychain' ? <p>{storeWords.keychainHelp}</p> : <NewPassphraseFields typed={typed} label="New passphrase" />}
        <p className="soft">
          The recovery key stays as it is. A copy of this folder that somebody took earlier still opens with what opened it then.
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {working ? 'Changing…' : 'Change it'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function NewRecovery({ api, store, onClose }: Omit<KeysProps, 'onChanged'> & { onClose: () => void }) {
  const way = useWay(store);
  const [failure, setFailure] = useState<Failure>();
  const [made, setMade] = useState<string>();
  const make = async () => {
    const current = way.way();
    if (current === undefined) return;
    const reply = await api['store.newRecoveryKey']({ current });
    if (reply.ok) setMade(reply.value.recoveryKey);
    else setFailure(reply.error);
  };
  if (made !== undefined) {
    return (
      <Dialog title={storeWords.recoveryTitle} isOpen onClose={() => {}} role="alertdialog">
        <RecoveryKey recoveryKey={made} onKept={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Make a new recovery key" isOpen onClose={onClose}>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <p>The recovery key that was made before opens nothing any more.</p>
        <WayFields way={way} failure={failure} label="Passphrase as it is now" />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Make it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
