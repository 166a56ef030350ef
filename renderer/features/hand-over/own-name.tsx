import { useCallback, useEffect, useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import { TextField } from '../../ui/text-field.tsx';
import { handOverWords } from './words.ts';

/** Who asks, answers or signs: the name or code of the settings, or the one that is typed where there is none yet. */
export interface OwnName {
  /** As the settings have it; undefined until they are read. */
  known: string | undefined;
  typed: string;
  setTyped: (name: string) => void;
  /** Whether there is a name to go by. */
  isGiven: boolean;
  /** Keeps a typed name in the settings. What failed, if anything. */
  keep: () => Promise<Failure | undefined>;
}

export function useOwnName(api: Api): OwnName {
  const [known, setKnown] = useState<string>();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    void api['settings.read']({}).then((reply) => setKnown(reply.ok ? reply.value.adviser : ''));
  }, [api]);
  const keep = useCallback(async () => {
    if (known !== '') return undefined;
    const reply = await api['settings.change']({ adviser: typed.trim() });
    return reply.ok ? undefined : reply.error;
  }, [api, known, typed]);
  return { known, typed, setTyped, isGiven: (known ?? '') !== '' || typed.trim() !== '', keep };
}

/** Asks for the name once, where the settings have none. */
export function OwnNameField({ name, tried }: { name: OwnName; tried: boolean }) {
  if (name.known !== '') return null;
  return (
    <TextField
      label={handOverWords.ownName}
      help={handOverWords.ownNameHelp}
      value={name.typed}
      maxLength={80}
      onChange={name.setTyped}
      wrong={tried && !name.isGiven ? handOverWords.ownNameNeeded : undefined}
    />
  );
}
