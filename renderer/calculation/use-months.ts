import { useEffect, useRef, useState } from 'react';
import type { Timeline } from '#shared/calculation/months';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import { useFigures } from './figures.tsx';
import type { Asked, MonthsAnswer, MonthsQuestion } from './months-message.ts';

/** The months ahead that are there, with what is still on its way or went wrong. */
export interface MonthsState {
  timeline: Timeline | undefined;
  working: boolean;
  failed: string | undefined;
}

/** What follows where a job stops, with the months after it. */
export interface MonthsAfterStops {
  stopping: readonly Stopping[] | undefined;
  working: boolean;
  failed: string | undefined;
}

const pause = 150;
const broken = 'The months could not be worked out. Change an answer to try again.';

/** So many months are told of where a job stops, that of the stop among them: a new claim is paid within the third. */
const afterStop = 6;

/** The months ahead of a situation, worked out in a worker. The last ones stay until new ones are there. */
export function useMonths(subject: Case, situation: string, months: number): MonthsState {
  const { answer, working } = useWorker(subject, `${situation} ${months}`, { what: 'months', situation, months });
  return { timeline: answer && 'timeline' in answer ? answer.timeline : undefined, working, failed: failureOf(answer) };
}

/** The months after each stop of a case, worked out in a worker; nothing while no case is given. */
export function useMonthsAfterStops(subject: Case | undefined): MonthsAfterStops {
  const { answer, working } = useWorker(subject, '', { what: 'stopping', months: afterStop });
  return { stopping: answer && 'stopping' in answer ? answer.stopping : undefined, working, failed: failureOf(answer) };
}

const failureOf = (answer: MonthsAnswer | undefined): string | undefined => (answer && 'failed' in answer ? answer.failed : undefined);

/** Asks a worker of its own; `key` says when the same case is asked something else. */
function useWorker(subject: Case | undefined, key: string, asked: Asked): { answer: MonthsAnswer | undefined; working: boolean } {
  const [state, setState] = useState<{ answer: MonthsAnswer | undefined; working: boolean }>({ answer: undefined, working: true });
  const { state: figures } = useFigures();
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (subject === undefined) return;
    number.current += 1;
    const own = number.current;
    setState((before) => ({ ...before, working: true }));
    const timer = setTimeout(() => {
      const { pack } = figures;
      worker.current ??= new Worker(new URL('./months-worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<MonthsAnswer>) => {
        if (data.number === number.current) setState({ answer: data, working: false });
      };
      worker.current.onerror = () => {
        worker.current?.terminate();
        worker.current = null;
        setState({ answer: { number: own, failed: broken }, working: false });
      };
      worker.current.postMessage({
        number: own,
        case: subject,
        asked: latest.current,
        pack: pack && { content: pack.content, key: pack.summary.reference.key },
      } satisfies MonthsQuestion);
    }, pause);
    return () => clearTimeout(timer);
  }, [subject, key, figures]);
  return state;
}
