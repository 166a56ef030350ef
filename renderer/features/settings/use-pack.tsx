import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Api, Failure, PackSummary, RatesState, Reply } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { longDate } from '../../words/dates.ts';
import { figuresWords } from './figures-words.ts';

interface UsePackProps {
  api: Api;
  onAnswer: (reply: Reply<RatesState>) => void;
  onRefused: (failure: Failure | undefined) => void;
}

/** Takes a pack from a file: it is checked, shown, and put in use once somebody says so. */
export function UsePack({ api, onAnswer, onRefused }: UsePackProps) {
  const [found, setFound] = useState<{ text: string; summary: PackSummary }>();
  const look = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const text = await file.text();
    const reply = await api['rates.look']({ text });
    onRefused(reply.ok ? undefined : reply.error);
    if (reply.ok) setFound({ text, summary: reply.value });
  };
  const use = (text: string) => {
    setFound(undefined);
    void api['rates.install']({ text }).then(onAnswer);
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['application/json', '.json', '.taper-rates']} onSelect={(files) => void look(files)}>
        <Button>{figuresWords.install}</Button>
      </FileTrigger>
      <Dialog
        title={figuresWords.look(found?.summary.reference.name ?? '')}
        isOpen={found !== undefined}
        onClose={() => setFound(undefined)}
      >
        {found && (
          <>
            <dl className="facts">
              <dt>Signed by</dt>
              <dd>{found.summary.signedBy}</dd>
              <dt>Number</dt>
              <dd>{found.summary.reference.serial}</dd>
              <dt>Issued</dt>
              <dd>{longDate(found.summary.reference.issued)}</dd>
            </dl>
            <PackFacts summary={found.summary} />
            <div className="dialog-actions">
              <Button onPress={() => setFound(undefined)}>{figuresWords.cancel}</Button>
              <Button look="primary" onPress={() => use(found.text)}>
                {figuresWords.use}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}

/** What is in a pack: how much, the note of whoever made it, and what it corrects with the reason. */
export function PackFacts({ summary }: { summary: PackSummary }) {
  return (
    <div className="pack-facts">
      <p>It has {figuresWords.has(summary)}.</p>
      {summary.note !== undefined && <p>“{summary.note}”</p>}
      {summary.corrections.length > 0 && (
        <>
          <p>{figuresWords.corrections}:</p>
          <ul>
            {summary.corrections.map(({ about, why }) => (
              <li key={`${about} ${why}`}>
                {about}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
