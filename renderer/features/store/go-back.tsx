import { useEffect, useState } from 'react';
import type { Api, ChannelInput, ChannelOutput, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Select } from '../../ui/select.tsx';
import { when } from '../../words/dates.ts';
import { storeWords } from './words.ts';

interface GoBackProps {
  api: Api;
  /** What was entered to open the records. */
  way: ChannelInput<'store.unlock'>;
  onOpen: (state: StoreState) => void;
}

/** The backups of damaged records, the last one chosen, and the way to open one in their place. */
export function GoBack({ api, way, onOpen }: GoBackProps) {
  const [backups, setBackups] = useState<ChannelOutput<'store.backups'>>([]);
  const [chosen, setChosen] = useState('');
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void api['store.backups']({}).then((reply) => {
      if (!reply.ok) return setFailure(reply.error);
      setBackups(reply.value);
      setChosen(reply.value[0]?.name ?? '');
    });
  }, [api]);
  const goBack = async () => {
    const reply = await api['store.restore']({ name: chosen, way });
    if (reply.ok) onOpen(reply.value);
    else setFailure(reply.error);
  };
  if (backups.length === 0) return failure ? <FailureNotice failure={failure} /> : null;
  return (
    <>
      <Select
        label={storeWords.backup}
        choices={backups.map(({ name, takenAt }) => ({ id: name, label: storeWords.backupOf(when(takenAt)) }))}
        value={chosen}
        onChange={setChosen}
      />
      {failure && <FailureNotice failure={failure} />}
      <div>
        <Button onPress={() => void goBack()}>{storeWords.goBack}</Button>
      </div>
    </>
  );
}
