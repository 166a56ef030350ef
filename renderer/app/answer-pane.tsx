import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Calculated } from '../calculation/calculate-draft.ts';
import { useReconciliation } from '../calculation/use-reconciliation.ts';
import { useTrace } from '../calculation/use-trace.ts';
import type { Calculation } from '../calculation/use-calculation.ts';
import { useDraftStore, useProblems } from '../draft/context.tsx';
import { newScenario } from '../draft/new-answers.ts';
import { idOf, isGroup, listAt, withItem, type Answer } from '../draft/path.ts';
import { useReveal } from '../draft/reveal.tsx';
import { nameOfSituation } from '../draft/situation-name.ts';
import { BudgetSection } from '../features/budget/budget-section.tsx';
import type { Explained } from '../features/comparison/comparison-table.tsx';
import { ComparisonPane, type AnswerView } from '../features/comparison/comparison-pane.tsx';
import { ProblemList } from '../features/comparison/problems-notice.tsx';
import { MonthsSection } from '../features/months/months-section.tsx';
import { StopSection } from '../features/months/stop-section.tsx';
import { PayDays } from '../features/pay-days/pay-days-section.tsx';
import { StatementLine } from '../features/reconcile/statement-line.tsx';
import { StatementSection } from '../features/reconcile/statement-section.tsx';
import { useNextPounds } from '../features/sweep/use-next-pounds.ts';
import { SweepSection } from '../features/sweep/sweep-section.tsx';
import { ThreeQuestions } from '../features/three-questions/three-questions.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { ExplainedPanel } from './explained.tsx';

interface AnswerPaneProps {
  calculation: Calculation;
  view: AnswerView;
  onView: (view: AnswerView) => void;
}

/** The answer: the situations side by side in the chosen view, and how any amount was worked out. */
export function AnswerPane({ calculation, view, onView }: AnswerPaneProps) {
  const { latest, stale, fault } = calculation;
  const store = useDraftStore();
  const reveal = useReveal();
  const scenarios = useScenarios();
  const problems = useProblems();
  const [added, setAdded] = useState<string>();
  const placeOf = (path: string) => {
    const index = /^scenarios\[(\d+)\]/.exec(path)?.[1];
    return index === undefined
      ? path.startsWith('now')
        ? 'as I am now'
        : path.startsWith('partner')
          ? 'partner'
          : ''
      : (scenarios[Number(index)]?.name ?? '');
  };
  const add = () => {
    const scenario = newScenario(store.read());
    store.edit((draft) => withItem(draft, 'scenarios', scenario));
    setAdded(idOf(scenario));
  };
  useShortcut('F8', () => {
    if (latest === undefined) return;
    onView(view);
    add();
  });
  const list = <ProblemList problems={problems} placeOf={placeOf} onReveal={reveal} />;
  if (latest === undefined) {
    return (
      <div className="answer answer-empty">
        <h2>The answer appears here</h2>
        {fault === undefined ? (
          <>
            <p>Taper begins to work it out when these are answered.</p>
            {list}
          </>
        ) : (
          <Fault message={fault} />
        )}
      </div>
    );
  }
  return (
    <div className="answer">
      <Answer
        latest={latest}
        stale={stale}
        inTheWay={fault === undefined ? list : <Fault message={fault} />}
        scenarios={scenarios}
        added={added}
        onAdd={add}
        onAdded={setAdded}
        view={view}
        onView={onView}
      />
    </div>
  );
}

interface AnswerProps {
  latest: Calculated;
  stale: boolean;
  inTheWay: ReactNode;
  scenarios: readonly { id: string; name: string; hidden: boolean }[];
  added: string | undefined;
  onAdd: () => void;
  onAdded: (id: string | undefined) => void;
  view: AnswerView;
  onView: (view: AnswerView) => void;
}

function Answer({ latest, stale, inTheWay, scenarios, added, onAdd, onAdded, view, onView }: AnswerProps) {
  const reveal = useReveal();
  const [explained, setExplained] = useState<Explained>();
  const nameOf = useCallback(
    (id: string) => (id === 'now' ? 'As I am now' : (scenarios.find((scenario) => scenario.id === id)?.name ?? id)),
    [scenarios],
  );
  const trace = useTrace(latest.shown, explained?.situation);
  const now = useTrace(latest.shown, explained?.why === 'change' ? 'now' : undefined);
  const statement = useReconciliation(latest.shown);
  const nextPounds = useNextPounds(latest.shown);
  return (
    <>
      <ComparisonPane
        result={latest.result}
        nation={latest.case.nation}
        stale={stale}
        inTheWay={inTheWay}
        scenarios={scenarios}
        added={added}
        onAdd={onAdd}
        onAdded={onAdded}
        onExplain={setExplained}
        onReveal={reveal}
        view={view}
        onView={onView}
        further={nextPounds}
        agreement={<StatementLine claims={latest.shown.claims.universalCredit} state={statement} onOpen={() => onView('statement')} />}
      >
        {view === 'questions' && (
          <ThreeQuestions
            subject={latest.shown}
            result={latest.result}
            nameOf={nameOf}
            onView={onView}
            onExplain={(wanted) => setExplained({ ...wanted, why: 'change' })}
            onReveal={reveal}
          />
        )}
        {view === 'pictures' && (
          <>
            <SweepSection subject={latest.shown} result={latest.result} nameOf={nameOf} />
            <BudgetSection result={latest.result} nation={latest.case.nation} nameOf={nameOf} />
          </>
        )}
        {view === 'months' && (
          <>
            <MonthsSection subject={latest.shown} nameOf={nameOf} onReveal={reveal} />
            <PayDays subject={latest.shown} nameOf={nameOf} />
          </>
        )}
        {view === 'stop' && (
          <StopSection subject={latest.shown} stopping={latest.result.stopping ?? []} nameOf={nameOf} onReveal={reveal} />
        )}
        {view === 'statement' && <StatementSection state={statement} />}
      </ComparisonPane>
      {explained && trace && (
        <ExplainedPanel
          explained={explained}
          trace={trace}
          now={now}
          nameOf={nameOf}
          nation={latest.case.nation}
          onExplain={setExplained}
          onReveal={reveal}
        />
      )}
    </>
  );
}

function Fault({ message }: { message: string }) {
  return (
    <p role="alert">Taper could not work this out because of a fault of its own, so no figure is shown. Please report it: {message}</p>
  );
}

/** The scenarios of the draft, as they are called at this moment. */
function useScenarios(): { id: string; name: string; hidden: boolean }[] {
  const store = useDraftStore();
  const text = useSyncExternalStore(store.subscribe, () =>
    JSON.stringify(
      listAt(store.read(), 'scenarios').map((scenario) => ({
        id: idOf(scenario),
        name: nameOfSituation(scenario),
        hidden: isHidden(scenario),
      })),
    ),
  );
  return useMemo(() => JSON.parse(text) as { id: string; name: string; hidden: boolean }[], [text]);
}

const isHidden = (scenario: Answer): boolean => isGroup(scenario) && scenario['hidden'] === true;
