import { useId, useState } from 'react';
import type { ReconciliationState } from '../../calculation/use-reconciliation.ts';
import { useReading } from '../../draft/context.tsx';
import { textAt } from '../../draft/path.ts';
import { useRevealed } from '../../draft/reveal.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LiveText } from '../../ui/live-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Explanations } from './explanations.tsx';
import { LinesTable } from './lines-table.tsx';
import { isOfStatement } from './reveal.ts';
import { StatementFields } from './statement-fields.tsx';
import { outcomeOf, statementWords } from './words.ts';
import './reconcile.css';

/** The last statement, entered line by line; beside each line what Taper works out, and what would explain a difference. */
export function StatementSection({ state: { reconciliation, working, failed } }: { state: ReconciliationState }) {
  const titleId = useId();
  const [isOpen, setOpen] = useState(reconciliation === undefined);
  useRevealed((path) => {
    if (isOfStatement(path)) setOpen(true);
  });
  const isEmpty = useReading((draft) => textAt(draft, 'statement.payment') === '');
  return (
    <section className="reconcile" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{statementWords.title}</h2>
        <p className="soft">{statementWords.lead}</p>
      </div>
      <Disclosure title="The lines of the statement" isOpen={isOpen} onOpen={setOpen} summary={isEmpty ? 'Nothing entered yet' : 'Entered'}>
        <StatementFields />
      </Disclosure>
      <LiveText sentences={reconciliation === undefined ? [] : [outcomeOf(reconciliation)]} />
      {failed !== undefined && <Notice tone="worse">{failed}</Notice>}
      {reconciliation === undefined && failed === undefined && (
        <p className="soft">{working ? statementWords.working : statementWords.waiting}</p>
      )}
      {reconciliation !== undefined && (
        <div className="reconcile-result" aria-busy={working}>
          {reconciliation.refusals.map(({ code, text }) => (
            <Notice key={code}>{text}</Notice>
          ))}
          {reconciliation.lines.length > 0 && <LinesTable reconciliation={reconciliation} />}
          {reconciliation.notes.map(({ code, text }) => (
            <Notice key={code}>{text}</Notice>
          ))}
          {!reconciliation.agrees && reconciliation.refusals.length === 0 && <Explanations reconciliation={reconciliation} />}
          {reconciliation.assumptions.map(({ code, text }) => (
            <p key={code} className="soft small">
              {text}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
