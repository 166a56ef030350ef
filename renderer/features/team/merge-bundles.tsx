import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { bundleWords } from './bundle-words.ts';
import { mergeFile } from './merge-file.ts';

type Told = { name: string; words: string; failure?: Failure };

interface MergeBundlesProps {
  api: Api;
  onMerged: () => void;
}

/** Takes bundles from files, one after the other, with progress and a way to stop. One that is refused changes nothing, and says why. */
export function MergeBundles({ api, onMerged }: MergeBundlesProps) {
  const [under, setUnder] = useState<{ name: string; percent: number }>();
  const [told, setTold] = useState<readonly Told[]>([]);
  const stopped = useRef(false);
  const merge = async (files: FileList | null) => {
    stopped.current = false;
    setTold([]);
    for (const file of files ?? []) {
      if (stopped.current) break;
      const answer = await mergeFile(api, await file.text(), {
        onProgress: (percent) => setUnder({ name: file.name, percent }),
        isStopped: () => stopped.current,
      });
      setTold((before) => [...before, toldOf(file.name, answer)]);
    }
    setUnder(undefined);
    onMerged();
  };
  return (
    <div className="bundle-part">
      <h3>{bundleWords.merge}</h3>
      <div className="team-choices">
        {under ? (
          <Button onPress={() => (stopped.current = true)}>{bundleWords.cancel}</Button>
        ) : (
          <FileTrigger allowsMultiple onSelect={(files) => void merge(files)}>
            <Button>{bundleWords.choose}</Button>
          </FileTrigger>
        )}
        {under && (
          <progress className="merge-progress" max={100} value={under.percent} aria-label={bundleWords.under(under.name, under.percent)} />
        )}
      </div>
      <p role="status" className="soft">
        {under ? bundleWords.under(under.name, under.percent) : ''}
      </p>
      {told.map(({ name, words, failure }) => (
        <Notice key={name} tone={failure ? 'worse' : 'good'} role={failure ? 'alert' : 'status'}>
          <p>
            {words} {failure?.message}
          </p>
        </Notice>
      ))}
    </div>
  );
}

function toldOf(name: string, answer: Awaited<ReturnType<typeof mergeFile>>): Told {
  switch (answer.kind) {
    case 'merged':
      return { name, words: bundleWords.merged(name, answer.outcome) };
    case 'stopped':
      return { name, words: bundleWords.stopped(name) };
    case 'refused':
      return { name, words: bundleWords.refused(name), failure: answer.failure };
  }
}
