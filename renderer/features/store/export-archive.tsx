import { useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { receiveArchive } from './archive-parts.ts';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase.tsx';

interface ExportProps {
  api: Api;
  title: string;
  /** The one case that is wanted; without it, everything. */
  caseId?: string;
  onClose: () => void;
  onMade: (name: string, content: Blob) => void;
}

/** Asks for the passphrase of an archive and makes it. */
export function ExportArchive({ api, title, caseId, onClose, onMade }: ExportProps) {
  const typed = useNewPassphrase();
  const [failure, setFailure] = useState<Failure>();
  const [working, setWorking] = useState(false);
  const make = async () => {
    const passphrase = typed.accepted();
    if (passphrase === undefined || working) return;
    setWorking(true);
    const reply = await receiveArchive(api, { passphrase, ...(caseId !== undefined && { caseId }) });
    setWorking(false);
    if (reply.ok) onMade(reply.value.name, reply.value.content);
    else setFailure(reply.error);
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {caseId !== undefined && (
          <p className="soft">
            The file has this case with its history, encrypted. On the other machine it is imported in the settings; exported from there and
            imported here, it brings back what was answered and signed.
          </p>
        )}
        <NewPassphraseFields typed={typed} label="Passphrase of the archive" autoFocus />
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {working ? 'Exporting…' : 'Export'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** One case with its history, for an adviser who works on another machine. */
export function ExportForAnother({ api, caseId, onKeep }: { api: Api; caseId: string; onKeep: (name: string, content: Blob) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        Export for another machine
      </Button>
      {isOpen && (
        <ExportArchive
          api={api}
          title="Export this case for another machine"
          caseId={caseId}
          onClose={() => setOpen(false)}
          onMade={(name, content) => {
            onKeep(name, content);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
