import { useState } from 'react';
import type { Api, Draft, Reply } from '#shared/ipc/contract';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { examples } from './examples.ts';
import { casesWords } from './words.ts';

/** Adds sample households to the records, marked as such; all of them, or the one with this draft. */
export async function addSamples(
  api: Api,
  drafts: readonly Draft[] = examples.map(({ draft }) => draft),
): Promise<Reply<{ ids: string[] }>> {
  return api['samples.add']({ drafts: [...drafts] });
}

interface PresentProps {
  onRemove: () => void;
}

/** Says that there are sample households among the cases, and takes them all away again. */
export function SamplesPresent({ onRemove }: PresentProps) {
  const [asks, setAsks] = useState(false);
  return (
    <Notice>
      <p>{casesWords.samplesPresent}</p>
      <button type="button" className="text-link" onClick={() => setAsks(true)}>
        {casesWords.samplesRemove}
      </button>
      <ConfirmDialog
        title={casesWords.samplesRemoveTitle}
        isOpen={asks}
        onClose={() => setAsks(false)}
        refusal={casesWords.samplesKeep}
        action={casesWords.samplesRemove}
        onConfirm={() => {
          setAsks(false);
          onRemove();
        }}
      >
        <p>{casesWords.samplesRemoveLead}</p>
      </ConfirmDialog>
    </Notice>
  );
}
