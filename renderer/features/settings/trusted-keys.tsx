import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Api, Failure, RatesState, Reply } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { figuresWords, groupedFingerprint } from './figures-words.ts';
import { TrustKey, type KeyFound } from './trust-key.tsx';

interface TrustedKeysProps {
  api: Api;
  keys: RatesState['keys'];
  onAnswer: (reply: Reply<RatesState>) => void;
  onRefused: (failure: Failure | undefined) => void;
}

/** Whose packs are taken: the keys with their fingerprints, and the deliberate way to add one. */
export function TrustedKeys({ api, keys, onAnswer, onRefused }: TrustedKeysProps) {
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<KeyFound>();
  const [leaving, setLeaving] = useState<RatesState['keys'][number]>();
  const look = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const text = await file.text();
    const reply = await api['rates.look-at-key']({ text });
    onRefused(reply.ok ? undefined : reply.error);
    if (reply.ok) setFound({ text, fingerprint: reply.value.fingerprint });
  };
  return (
    <Disclosure
      title={figuresWords.keys}
      summary={keys.map(({ name }) => name).join(', ') || 'nobody’s yet'}
      isOpen={isOpen}
      onOpen={setOpen}
    >
      {keys.length === 0 ? (
        <p>{figuresWords.noKeys}</p>
      ) : (
        <ul className="trusted-keys">
          {keys.map((key) => (
            <li key={key.fingerprint}>
              <p>
                {key.name} {key.origin === 'built-in' && <span className="soft">({figuresWords.builtIn})</span>}
              </p>
              <p className="fingerprint">{groupedFingerprint(key.fingerprint)}</p>
              {key.origin === 'own' && (
                <Button look="quiet" onPress={() => setLeaving(key)}>
                  {figuresWords.distrust(key.name)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <FileTrigger acceptedFileTypes={['.pem', '.pub', '.txt']} onSelect={(files) => void look(files)}>
        <Button>{figuresWords.trust}</Button>
      </FileTrigger>
      {found && (
        <TrustKey
          found={found}
          onClose={() => setFound(undefined)}
          onTrust={(name) => {
            setFound(undefined);
            void api['rates.trust']({ ...found, name }).then(onAnswer);
          }}
        />
      )}
      <ConfirmDialog
        title={figuresWords.distrustTitle(leaving?.name ?? '')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        action={figuresWords.distrust(leaving?.name ?? '')}
        onConfirm={() => {
          if (leaving) void api['rates.distrust']({ fingerprint: leaving.fingerprint }).then(onAnswer);
          setLeaving(undefined);
        }}
      >
        <p>{figuresWords.distrustLead}</p>
      </ConfirmDialog>
    </Disclosure>
  );
}
