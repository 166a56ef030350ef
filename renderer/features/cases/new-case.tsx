import { useState } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { newCase } from '../../draft/new-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isoDay } from '../../words/dates.ts';
import { casesWords } from './words.ts';

interface NewCaseProps {
  /** Empty until the cases are known. */
  suggested: string;
  onClose: () => void;
  onBegin: (draft: Draft, way?: 'quick') => void;
}

/** Asks for a reference and which way in: the few questions, or the whole household. */
export function NewCase({ suggested, onClose, onBegin }: NewCaseProps) {
  const [today] = useState(() => new Date());
  // The suggestion comes with the list of cases, which may come later than the dialog.
  const [typed, setReference] = useState<string>();
  const reference = typed ?? suggested;
  const isEmpty = reference.trim() === '';
  const begin = (way?: 'quick') => {
    if (isEmpty) setReference('');
    else onBegin(newCase(reference.trim(), isoDay(today)), way);
  };
  return (
    <Dialog title={casesWords.newCase} isOpen onClose={onClose}>
      <form
        className="new-case"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <TextField
          label={casesWords.reference}
          help={casesWords.referenceHelp}
          value={reference}
          onChange={setReference}
          maxLength={80}
          autoFocus
          wrong={typed !== undefined && isEmpty ? casesWords.referenceNeeded : undefined}
        />
        <p className="field-help">{casesWords.twoWays}</p>
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={() => begin('quick')}>{casesWords.startQuick}</Button>
          <Button look="primary" type="submit">
            {casesWords.start}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
