import { useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import type { Calculated } from '../../calculation/calculate-draft.ts';
import { Button } from '../../ui/button.tsx';
import { AskAdviser } from './ask-adviser.tsx';
import type { CaseRecord } from './use-case-record.ts';
import { handOverWords } from './words.ts';
import './hand-over.css';

interface ActionProps {
  api: Api;
  record: CaseRecord;
  /** The latest answer; absent while there is none. */
  answer: Calculated | undefined;
  /** Where there is little room. */
  isShort?: boolean;
}

/** The way to ask an adviser; where one is asked already, who that is. */
export function AskAdviserAction({ api, record: { summary, reload }, answer, isShort = false }: ActionProps) {
  const [isOpen, setOpen] = useState(false);
  const { handOver } = summary;
  if (handOver) return <p className="hand-over-asked">{handOverWords.waitingFor(handOver.adviser)}</p>;
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {isShort ? handOverWords.askShort : handOverWords.ask}
      </Button>
      {isOpen && (
        <AskAdviser
          api={api}
          caseId={summary.id}
          answer={answer}
          onClose={() => setOpen(false)}
          onAsked={() => {
            setOpen(false);
            void reload();
          }}
        />
      )}
    </>
  );
}
