import { useId, useState } from 'react';
import type { CaseChange, Reconciliation, ReconcileCause, ReconcileExplanation } from '#shared/calculation/reconcile';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore } from '../../draft/context.tsx';
import { withAnswer, type Answer } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';
import { penceOf, poundsWithoutSign } from '../../words/money.ts';
import { headOf, lineNames, statementWords } from './words.ts';

const nameOf = ({ causes }: ReconcileExplanation): string => causes.map(({ text }) => text).join(' ');

/** What would explain the difference. Each is used in one step, or set aside for as long as the case is open. */
export function Explanations({ reconciliation }: { reconciliation: Reconciliation }) {
  const titleId = useId();
  const [notSo, setNotSo] = useState<readonly string[]>([]);
  const shown = reconciliation.explanations.filter((explanation) => !notSo.includes(nameOf(explanation)));
  const aside = reconciliation.explanations.length - shown.length;
  return (
    <section className="explanations" aria-labelledby={titleId}>
      <h3 id={titleId}>What would explain it</h3>
      <p>{headOf(reconciliation)}</p>
      <ul>
        {shown.map((explanation) => (
          <Explanation
            key={nameOf(explanation)}
            explanation={explanation}
            onNotSo={() => setNotSo((before) => [...before, nameOf(explanation)])}
          />
        ))}
      </ul>
      {aside > 0 && (
        <p>
          <span className="soft">{aside === 1 ? 'One is set aside. ' : `${aside} are set aside. `}</span>
          <button type="button" className="text-link" onClick={() => setNotSo([])}>
            Show {aside === 1 ? 'it' : 'them'} again
          </button>
        </p>
      )}
    </section>
  );
}

function Explanation({ explanation, onNotSo }: { explanation: ReconcileExplanation; onNotSo: () => void }) {
  const { causes, whole, agree, left } = explanation;
  const store = useDraftStore();
  const changes = causes.flatMap((cause) => cause.changes ?? []);
  const without = causes.filter((cause) => cause.changes === undefined).length;
  return (
    <li className="cause">
      {causes.map((cause, index) => (
        <Cause key={`${cause.code} ${cause.text}`} cause={cause} isFurther={index > 0} />
      ))}
      {!whole && (
        <p className="small">
          Explains {agree.map((line) => lineNames[line].replace(/^[A-Z]/, (letter) => letter.toLowerCase())).join(', ')}.
          {penceOf(left) !== 0 && ` The payments are then ${poundsWithoutSign(left)} apart.`}
        </p>
      )}
      {changes.length === 0 && <p className="small soft">The case has no answer for this: the figures of Taper stay as they are.</p>}
      <div className="explanation-actions">
        {changes.length > 0 && (
          <Button
            onPress={() => store.edit((draft) => withChanges(draft, changes))}
            aria-label={`${statementWords.use}: ${nameOf(explanation)}`}
          >
            {without > 0 ? 'Use what the case has an answer for' : statementWords.use}
          </Button>
        )}
        <Button look="quiet" onPress={onNotSo} aria-label={`${statementWords.notSo}: ${nameOf(explanation)}`}>
          {statementWords.notSo}
        </Button>
      </div>
    </li>
  );
}

function Cause({ cause: { text, law, check }, isFurther }: { cause: ReconcileCause; isFurther: boolean }) {
  return (
    <div>
      <p className="explanation-text">
        {isFurther && <span className="soft">And: </span>}
        {text}
      </p>
      <p className="small">{check}</p>
      <p className="small soft">{law}.</p>
    </div>
  );
}

const withChanges = (draft: Draft, changes: readonly CaseChange[]): Draft =>
  changes.reduce((changed, { path, value }) => withAnswer(changed, path, value === null ? undefined : (value as Answer)), draft);
