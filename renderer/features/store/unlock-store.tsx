import { useState, type ReactNode } from 'react';
import type { Api, ChannelInput, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Door } from './door.tsx';
import { GoBack } from './go-back.tsx';
import { useWay, WayFields } from './way-fields.tsx';
import { storeWords } from './words.ts';

interface UnlockProps {
  api: Api;
  store: StoreState;
  onOpen: (state: StoreState) => void;
}

/** Later runs: opens the records. */
export function UnlockStore({ api, store, onOpen }: UnlockProps) {
  const unlock = useUnlock(api, store, onOpen);
  return (
    <Door
      title={storeWords.unlockTitle}
      lead={storeWords.unlockLead}
      location={store.location}
      notice={store.notice}
      onSubmit={unlock.submit}
    >
      {unlock.fields}
    </Door>
  );
}

/** The same question over a screen that is to stay as it is. */
export function UnlockDialog({ api, store, onOpen, isOpen }: UnlockProps & { isOpen: boolean }) {
  const unlock = useUnlock(api, store, onOpen);
  return (
    <Dialog title={storeWords.lockedTitle} isOpen={isOpen} onClose={() => {}} role="alertdialog" opaque>
      <p>{storeWords.lockedLead}</p>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          unlock.submit();
        }}
      >
        {unlock.fields}
      </form>
    </Dialog>
  );
}

function useUnlock(api: Api, store: StoreState, onOpen: (state: StoreState) => void): { submit: () => void; fields: ReactNode } {
  const way = useWay(store);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [tried, setTried] = useState<ChannelInput<'store.unlock'>>();
  const submit = async () => {
    const chosen = way.way();
    if (chosen === undefined || working) return;
    setWorking(true);
    setTried(chosen);
    const reply = await api['store.unlock'](chosen);
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    way.setText('');
    setTried(undefined);
    setFailure(undefined);
    onOpen(reply.value);
  };
  return {
    submit: () => void submit(),
    fields: (
      <>
        <WayFields way={way} failure={failure} />
        {failure?.code === 'damaged' && tried && <GoBack api={api} way={tried} onOpen={onOpen} />}
        <div>
          <Button look="primary" type="submit">
            {working ? storeWords.opening : storeWords.unlock}
          </Button>
        </div>
      </>
    ),
  };
}
