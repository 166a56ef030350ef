import { useEffect, useRef, useState } from 'react';
import type { Reconciliation } from '#shared/calculation/reconcile';
import type { Case } from '#shared/case/schema';
import { useFigures } from './figures.tsx';
import type { ReconcileAnswer, ReconcileQuestion } from './reconcile-message.ts';

/** The statement beside the answer, with what is still on its way or went wrong. */
export interface ReconciliationState {
  reconciliation: Reconciliation | undefined;
  working: boolean;
  failed: string | undefined;
}

const nothing: ReconciliationState = { reconciliation: undefined, working: false, failed: undefined };
const pause = 250;
const broken = 'The statement could not be compared. Change an answer to try again.';

/**
 * The statement of a case beside what Taper works out, in a worker. Scenarios have no part in it, so a change of one asks nothing
 * anew. The last answer stays until a new one is there.
 */
export function useReconciliation(subject: Case): ReconciliationState {
  const [state, setState] = useState(nothing);
  const { state: figures } = useFigures();
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const latest = useRef(subject);
  const key = subject.statement === undefined ? '' : JSON.stringify({ ...subject, scenarios: [] });
  useEffect(() => {
    latest.current = subject;
  });
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    number.current += 1;
    if (key === '') return setState(nothing);
    const own = number.current;
    setState((before) => ({ ...before, working: true }));
    const timer = setTimeout(() => {
      const { pack } = figures;
      worker.current ??= new Worker(new URL('./reconcile-worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<ReconcileAnswer>) => {
        if (data.number === number.current) setState(stateOf(data));
      };
      worker.current.onerror = () => {
        worker.current?.terminate();
        worker.current = null;
        setState({ ...nothing, failed: broken });
      };
      worker.current.postMessage({
        number: own,
        case: latest.current,
        pack: pack && { content: pack.content, key: pack.summary.reference.key },
      } satisfies ReconcileQuestion);
    }, pause);
    return () => clearTimeout(timer);
  }, [key, figures]);
  return state;
}

const stateOf = (answer: ReconcileAnswer): ReconciliationState =>
  'failed' in answer ? { ...nothing, failed: answer.failed } : { ...nothing, reconciliation: answer.reconciliation };
