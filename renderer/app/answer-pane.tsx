import { memo, useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
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
import { download } from './download.ts';
import { ExplainedPanel } from './explained.tsx';

interface AnswerPaneProps {
  calculation: Calculation;
  view: AnswerView;
  onView: (view: AnswerView) => void;
}

/** The answer: the situations side by side in the chosen view, and how any amount was worked out. */
export const AnswerPane = memo(function AnswerPane({ calculation, view, onView }: AnswerPaneProps) {
  const { latest, stale, fault } = calculation;
  const store = useDraftStore();
  const reveal = useReveal();
  const scenarios = useScenarios();
  const problems = useProblems();
  const [added, setAdded] = useState<string>();
  const add = useCallback(() => {
    const scenario = newScenario(store.read());
    store.edit((draft) => withItem(draft, 'scenarios', scenario));
    setAdded(idOf(scenario));
  }, [store]);
  useShortcut('F8', () => {
    if (latest === undefined) return;
    onView(view);
    add();
  });
  const list = useMemo(
    () => <ProblemList problems={problems} placeOf={(path) => placeOf(path, scenarios)} onReveal={reveal} />,
    [problems, scenarios, reveal],
  );
  const inTheWay = useMemo(() => (fault === undefined ? list : <Fault message={fault} />), [fault, list]);
  if (latest === undefined) {
    return (
      <div className="answer answer-empty">
        <h2>The answer appears here</h2>
        {fault === undefined && <p>Taper begins to work it out when these are answered.</p>}
        {inTheWay}
      </div>
    );
  }
  return (
    <div className="answer">
      <Answer
        latest={latest}
        stale={stale}
        inTheWay={inTheWay}
        scenarios={scenarios}
        added={added}
        onAdd={add}
        onAdded={setAdded}
        view={view}
        onView={onView}
      />
    </div>
  );
});

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

const Answer = memo(function Answer({ latest, stale, inTheWay, scenarios, added, onAdd, onAdded, view, onView }: AnswerProps) {
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
        subject={latest.shown}
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
            <BudgetSection result={latest.result} nation={latest.case.nation} nameOf={nameOf} onKeep={download} />
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
});

function Fault({ message }: { message: string }) {
  return (
    <p role="alert">Taper could not work this out because of a fault of its own, so no figure is shown. Please report it: {message}</p>
  );
}

type Scenario = { id: string; name: string; hidden: boolean };

/**
 * The scenarios of the draft. Which there are is known at once; what one is called follows with the figures that it is of, so that a
 * key draws the answer once.
 */
function useScenarios(): Scenario[] {
  const store = useDraftStore();
  const latest = useSyncExternalStore(store.subscribe, () => JSON.stringify(scenariosIn(store.read())));
  const before = useDeferredValue(latest);
  const text = isOnlyRenamed(before, latest) ? before : latest;
  return useMemo(() => JSON.parse(text) as Scenario[], [text]);
}

const scenariosIn = (draft: Draft): Scenario[] =>
  listAt(draft, 'scenarios').map((scenario) => ({ id: idOf(scenario), name: nameOfSituation(scenario), hidden: isHidden(scenario) }));

function isOnlyRenamed(...texts: [before: string, latest: string]): boolean {
  const [before, latest] = texts.map((text) => JSON.stringify((JSON.parse(text) as Scenario[]).map(({ id, hidden }) => [id, hidden])));
  return before === latest;
}

/** Whose answer it is, in words. */
function placeOf(path: string, scenarios: readonly Scenario[]): string {
  const index = /^scenarios\[(\d+)\]/.exec(path)?.[1];
  if (index !== undefined) return scenarios[Number(index)]?.name ?? '';
  if (path.startsWith('now')) return 'as I am now';
  return path.startsWith('partner') ? 'partner' : '';
}

const isHidden = (scenario: Answer): boolean => isGroup(scenario) && scenario['hidden'] === true;
