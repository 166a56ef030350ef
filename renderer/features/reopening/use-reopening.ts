import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { CaseSummary } from '#shared/ipc/records';
import { isoDay } from '../../words/dates.ts';
import { asksWhatHasChanged } from './asks.ts';

/** Whether it is asked what has changed. It can be put away and found again. */
export interface Reopening {
  isAsked: boolean;
  /** The day on which the case was opened. */
  today: string;
  ask: (asked: boolean) => void;
  toggle: RefObject<HTMLButtonElement | null>;
}

/** As it stands when the case is opened. */
export function useReopening(summary: CaseSummary): Reopening {
  const [today] = useState(() => isoDay(new Date()));
  const [isAsked, setAsked] = useState(() => asksWhatHasChanged(summary, today));
  const toggle = useRef<HTMLButtonElement>(null);
  const ask = useCallback((asked: boolean) => {
    setAsked(asked);
    if (!asked) toggle.current?.focus();
  }, []);
  return useMemo(() => ({ isAsked, today, ask, toggle }), [isAsked, today, ask]);
}
