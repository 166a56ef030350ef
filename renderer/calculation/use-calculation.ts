import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import type { FieldProblem } from '../draft/problems.ts';
import type { DraftStore } from '../draft/store.ts';
import { calculateDraft, type Calculated, type Outcome } from './calculate-draft.ts';
import { useFigures } from './figures.tsx';
import { useRanged } from './use-ranged.ts';
import { useSettled } from './use-settled.ts';

/** The answer beside the form: the latest one that could be calculated, and what is in the way of a newer one. */
export interface Calculation {
  latest: Calculated | undefined;
  /** Whether the latest is that of the draft as it stands. */
  current: boolean;
  /** Whether the latest is to be shown as from before the last change. */
  stale: boolean;
  problems: readonly FieldProblem[];
  fault: string | undefined;
}

const none: readonly FieldProblem[] = [];
const patience = 700;

/** Calculates the draft as it changes. Typing comes first: the calculation follows when there is time for it. */
export function useCalculation(store: DraftStore): Calculation {
  const draft = useDeferredValue(useSyncExternalStore(store.subscribe, store.read));
  const { pack } = useFigures();
  const read = useMemo(() => calculateDraft(draft, pack), [draft, pack]);
  const ranged = useRanged(read.kind === 'asked' ? read.case : undefined);
  const outcome = ranged ?? read;
  const latest = useLatest(outcome);
  const shown = useSettled(outcome, outcome.kind === 'calculated', patience);
  const current = outcome.kind === 'calculated';
  const stale = shown.kind !== 'calculated';
  const problems = useSame(shown.kind === 'problems' ? shown.problems : none);
  const fault = shown.kind === 'fault' ? shown.message : undefined;
  // The same while nothing of it differs, so that what shows it is not drawn again for every key.
  return useMemo(() => ({ latest, current, stale, problems, fault }), [latest, current, stale, problems, fault]);
}

function useLatest(outcome: Outcome): Calculated | undefined {
  const [latest, setLatest] = useState<Calculated>();
  const next = outcome.kind === 'calculated' ? outcome.calculated : latest;
  if (next !== latest) setLatest(next);
  return next;
}

/** The same list as before while it says the same, so that fields are not drawn again for nothing. */
function useSame(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const [kept, setKept] = useState(problems);
  if (problems === kept || JSON.stringify(problems) === JSON.stringify(kept)) return kept;
  setKept(problems);
  return problems;
}
