import { useState } from 'react';
import type { ChannelInput, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { storeWords } from './words.ts';

type Way = ChannelInput<'store.unlock'>;
type Kind = 'passphrase' | 'recoveryKey' | 'keychain';

/** What somebody opens the records with, of the ways that these records have. */
export function useWay({ ways, keychain }: StoreState) {
  const kinds = kindsOf(ways, keychain);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'passphrase');
  const [text, setText] = useState('');
  const chosen = kinds.includes(kind) ? kind : (kinds[0] ?? 'passphrase');
  return {
    kind: chosen,
    others: kinds.filter((other) => other !== chosen),
    text,
    setText,
    choose: (other: Kind) => {
      setKind(other);
      setText('');
    },
    /** The way as it stands, or undefined while nothing is typed. */
    way: (): Way | undefined => {
      if (chosen === 'keychain') return { keychain: true };
      if (text.trim() === '') return undefined;
      return chosen === 'passphrase' ? { passphrase: text } : { recoveryKey: text.trim() };
    },
  };
}

/** The keychain is first where it can be used, since it asks for nothing. Without it, it is still named: then its refusal says where to go. */
function kindsOf(ways: StoreState['ways'], keychain: boolean): Kind[] {
  const order: Kind[] = keychain ? ['keychain', 'passphrase', 'recoveryKey'] : ['passphrase', 'recoveryKey', 'keychain'];
  return order.filter((kind) => ways?.[kind] ?? kind === 'passphrase');
}

const wrongCodes: Record<Kind, Failure['code']> = {
  passphrase: 'wrong-passphrase',
  recoveryKey: 'wrong-recovery-key',
  keychain: 'keychain',
};

const labels: Record<'passphrase' | 'recoveryKey', string> = { passphrase: storeWords.passphrase, recoveryKey: storeWords.recoveryKey };

interface WayFieldsProps {
  way: ReturnType<typeof useWay>;
  failure: Failure | undefined;
  /** Where it is not asked at the door but before a change. */
  label?: string | undefined;
}

/** The field for it, with what was wrong, and the other ways. */
export function WayFields({ way, failure, label }: WayFieldsProps) {
  const isWrong = failure !== undefined && failure.code === wrongCodes[way.kind];
  return (
    <>
      {way.kind === 'keychain' ? (
        <p className="soft">{storeWords.keychainOpens}</p>
      ) : (
        <TextField
          key={way.kind}
          label={way.kind === 'passphrase' ? (label ?? labels.passphrase) : labels.recoveryKey}
          help={way.kind === 'recoveryKey' ? storeWords.recoveryHelp : undefined}
          type={way.kind === 'passphrase' ? 'password' : 'text'}
          autoComplete={way.kind === 'passphrase' ? 'current-password' : 'off'}
          value={way.text}
          onChange={way.setText}
          autoFocus
          wrong={isWrong ? failure.message : undefined}
        />
      )}
      {failure && (!isWrong || way.kind === 'keychain') && <FailureNotice failure={failure} />}
      {way.others.map((kind) => (
        <div key={kind}>
          <Button look="quiet" onPress={() => way.choose(kind)}>
            {storeWords.useInstead[kind]}
          </Button>
        </div>
      ))}
    </>
  );
}
