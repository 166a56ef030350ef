import { useEffect, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import type { HandOver } from '#shared/ipc/records';
import { Asked } from './asked.tsx';
import { Answer } from './hand-over-note.tsx';
import { handOverWords } from './words.ts';
import './hand-over.css';

/** Everything that advisers were asked about a case, and what they answered. Nothing where nobody was asked. */
export function HandOverHistory({ api, caseId }: { api: Api; caseId: string }) {
  const [handOvers, setHandOvers] = useState<readonly HandOver[]>([]);
  useEffect(() => {
    void api['handOvers.list']({ caseId }).then((reply) => reply.ok && setHandOvers(reply.value));
  }, [api, caseId]);
  if (handOvers.length === 0) return null;
  return (
    <section className="hand-over-history" aria-labelledby="hand-over-history-title">
      <h3 id="hand-over-history-title">{handOverWords.history}</h3>
      <ul>
        {handOvers.map((handOver) => (
          <li key={handOver.id} className="hand-over-told">
            <p className="soft small">
              {handOver.adviser !== '' && `${handOver.adviser}. `}
              {handOverWords.askedBy(handOver)}
            </p>
            <Asked handOver={handOver} />
            <p className="hand-over-outcome">{outcomeOf(handOver)}</p>
            <Answer handOver={handOver} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcomeOf(handOver: HandOver): string {
  if (handOver.closed === undefined) return handOverWords.stillWaits;
  return handOver.closed.outcome === 'withdrawn' ? handOverWords.takenBack(handOver) : `${handOverWords.lookedAtBy(handOver)}.`;
}
