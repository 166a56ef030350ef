import { useId, useState } from 'react';
import type { Reconciliation, ReconcileCause, ReconcileExplanation } from '#shared/calculation/reconcile';
import { useDraftStore } from '../../draft/context.tsx';
import { Button } from '../../ui/button.tsx';
import { penceOf, poundsWithoutSign } from '../../words/money.ts';
import { CauseAction, withChanges } from './cause-action.tsx';
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
  const allAtOnce = causes.length > 1 && causes.every((cause) => cause.changes !== undefined);
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
      <div className="explanation-actions">
        {allAtOnce && (
          <Button
            onPress={() => store.edit((draft) => withChanges(draft, changes))}
            aria-label={`${statementWords.useAll}: ${nameOf(explanation)}`}
          >
            {statementWords.useAll}
          </Button>
        )}
        <Button look="quiet" onPress={onNotSo} aria-label={`${statementWords.notSo}: ${nameOf(explanation)}`}>
          {statementWords.notSo}
        </Button>
      </div>
    </li>
  );
}

function Cause({ cause, isFurther }: { cause: ReconcileCause; isFurther: boolean }) {
  return (
    <div>
      <p className="explanation-text">
        {isFurther && <span className="soft">And: </span>}
        {cause.text}
      </p>
      <p className="small">{cause.check}</p>
      <p className="small soft">{cause.law}.</p>
      <CauseAction cause={cause} />
    </div>
  );
}
