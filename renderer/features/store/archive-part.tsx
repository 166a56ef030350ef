import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sendArchive } from './archive-parts.ts';
import { ExportArchive } from './export-archive.tsx';
import { storeWords } from './words.ts';

interface ArchiveProps {
  api: Api;
  onKeep: (name: string, content: Blob) => void;
}

/** Everything in one encrypted file, out of these records or into them. */
export function ArchivePart({ api, onKeep }: ArchiveProps) {
  const [exports, setExports] = useState(false);
  const [file, setFile] = useState<File>();
  const [said, setSaid] = useState('');
  return (
    <section className="setting" aria-labelledby="setting-archive">
      <h2 id="setting-archive">Everything in one file</h2>
      <p>
        An archive has every case with its whole history, encrypted with a passphrase of its own. Cases that are deleted here later stay in
        it.
      </p>
      <div className="setting-actions">
        <Button onPress={() => setExports(true)}>Export everything</Button>
        <FileTrigger acceptedFileTypes={['.taper-archive']} onSelect={(files) => setFile(files?.[0] ?? undefined)}>
          <Button>Import an archive</Button>
        </FileTrigger>
      </div>
      <p role="status">{said}</p>
      {exports && (
        <ExportArchive
          api={api}
          title="Export everything"
          onClose={() => setExports(false)}
          onMade={(name, content) => {
            onKeep(name, content);
            setExports(false);
          }}
        />
      )}
      {file && (
        <ImportArchive
          api={api}
          file={file}
          onClose={() => setFile(undefined)}
          onTaken={({ added, known, answers }) => {
            const toKnown = answers === 0 ? '' : ` They got ${answers} answers and signatures of advisers.`;
            setSaid(`${added} cases were added. ${known} were there already and stay as they were.${toKnown}`);
            setFile(undefined);
          }}
        />
      )}
    </section>
  );
}

interface ImportProps {
  api: Api;
  file: File;
  onClose: () => void;
  onTaken: (outcome: { added: number; known: number; answers: number }) => void;
}

function ImportArchive({ api, file, onClose, onTaken }: ImportProps) {
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [working, setWorking] = useState(false);
  const take = async () => {
    if (passphrase === '' || working) return;
    setWorking(true);
    const reply = await sendArchive(api, file, passphrase);
    setWorking(false);
    if (reply.ok) onTaken(reply.value);
    else setFailure(reply.error);
  };
  return (
    <Dialog title="Import an archive" isOpen onClose={onClose}>
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <TextField label="Passphrase of the archive" type="password" value={passphrase} onChange={setPassphrase} autoFocus />
        {failure && <FailureNotice failure={failure} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {working ? storeWords.opening : 'Import'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
