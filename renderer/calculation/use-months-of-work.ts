import { useSyncExternalStore } from 'react';
import { usualMonthsOfWork, type MonthsOfWork } from './case-that-stops.ts';

/** What was chosen for a case in this window, by its reference, so that its page shows the stop that the screen showed. */
const chosen = new Map<string, MonthsOfWork>();
const listeners = new Set<() => void>();

/** After how many months the job of a case is taken to stop where it does not say, and how to choose another. */
export function useMonthsOfWork(reference: string): [MonthsOfWork, (months: MonthsOfWork) => void] {
  const months = useSyncExternalStore(subscribe, () => chosen.get(reference) ?? usualMonthsOfWork);
  const choose = (next: MonthsOfWork) => {
    chosen.set(reference, next);
    for (const tell of listeners) tell();
  };
  return [months, choose];
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
