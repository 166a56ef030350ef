import { useState } from 'react';
import type { Api, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { storeWords } from './words.ts';

interface UnlockProps {
  api: Api;
  onOpen: (state: StoreState) => void;
}

/** Later runs: opens the records with the passphrase. */
export function UnlockStore({ api, location, notice, onOpen }: UnlockProps & { location: string; notice: string | undefined }) {
  const unlock = useUnlock(api, onOpen);
  return (
    <Door title={storeWords.unlockTitle} lead={storeWords.unlockLead} location={location} notice={notice} onSubmit={unlock.submit}>
      <PassphraseFields unlock={unlock} />
    </Door>
  );
}

/** The same question over a screen that is to stay as it is. */
export function UnlockDialog({ api, onOpen, isOpen }: UnlockProps & { isOpen: boolean }) {
  const unlock = useUnlock(api, onOpen);
  return (
    <Dialog title={storeWords.lockedTitle} isOpen={isOpen} onClose={() => {}} role="alertdialog">
      <p>{storeWords.lockedLead}</p>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          unlock.submit();
        }}
      >
        <PassphraseFields unlock={unlock} />
      </form>
    </Dialog>
  );
}

interface Unlock {
  passphrase: string;
  setPassphrase: (text: string) => void;
  working: boolean;
  failure: Failure | undefined;
  submit: () => void;
}

function useUnlock(api: Api, onOpen: (state: StoreState) => void): Unlock {
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const submit = async () => {
    if (passphrase === '' || working) return;
    setWorking(true);
    const reply = await api['store.unlock']({ passphrase });
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    setPassphrase('');
    setFailure(undefined);
    onOpen(reply.value);
  };
  return { passphrase, setPassphrase, working, failure, submit: () => void submit() };
}

function PassphraseFields({ unlock }: { unlock: Unlock }) {
  const { failure } = unlock;
  const isWrong = failure?.code === 'wrong-passphrase';
  return (
    <>
      <TextField
        label={storeWords.passphrase}
        type="password"
        autoComplete="current-password"
        value={unlock.passphrase}
        onChange={unlock.setPassphrase}
        autoFocus
        wrong={isWrong ? failure.message : undefined}
      />
      {failure && !isWrong && <FailureNotice failure={failure} />}
      <div>
        <Button look="primary" type="submit">
          {unlock.working ? storeWords.opening : storeWords.unlock}
        </Button>
      </div>
    </>
  );
}
