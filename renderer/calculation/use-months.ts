import { useEffect, useRef, useState } from 'react';
import type { Timeline } from '#shared/calculation/months';
import type { Case } from '#shared/case/schema';
import { useFigures } from './figures.tsx';
import type { MonthsAnswer, MonthsQuestion } from './months-message.ts';

/** The months ahead that are there, with what is still on its way or went wrong. */
export interface MonthsState {
  timeline: Timeline | undefined;
  working: boolean;
  failed: string | undefined;
}

const pause = 150;
const broken = 'The months could not be worked out. Change an answer to try again.';

/** The months ahead of a situation, worked out in a worker. The last ones stay until new ones are there. */
export function useMonths(subject: Case, situation: string, months: number): MonthsState {
  const [state, setState] = useState<MonthsState>({ timeline: undefined, working: true, failed: undefined });
  const { state: figures } = useFigures();
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    number.current += 1;
    const own = number.current;
    setState((before) => ({ ...before, working: true }));
    const timer = setTimeout(() => {
      const { pack } = figures;
      worker.current ??= new Worker(new URL('./months-worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<MonthsAnswer>) => {
        if (data.number !== own) return;
        setState(
          'timeline' in data
            ? { timeline: data.timeline, working: false, failed: undefined }
            : { timeline: undefined, working: false, failed: data.failed },
        );
      };
      worker.current.onerror = () => {
        worker.current?.terminate();
        worker.current = null;
        setState({ timeline: undefined, working: false, failed: broken });
      };
      worker.current.postMessage({
        number: own,
        case: subject,
        situation,
        months,
        pack: pack && { content: pack.content, key: pack.summary.reference.key },
      } satisfies MonthsQuestion);
    }, pause);
    return () => clearTimeout(timer);
  }, [subject, situation, months, figures]);
  return state;
}
