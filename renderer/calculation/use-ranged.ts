import { useEffect, useState } from 'react';
import type { Case } from '#shared/case/schema';
import type { Outcome } from './calculate-draft.ts';
import { useFigures } from './figures.tsx';
import type { RangeQuestion } from './range-worker.ts';

const pause = 120;

/**
 * What comes of a case in which not everything is known, worked out in a worker; undefined while it is under way. One that is no
 * longer wanted ends with its worker.
 */
export function useRanged(asked: Case | undefined): Outcome | undefined {
  const [answer, setAnswer] = useState<{ asked: Case; outcome: Outcome }>();
  const { state: figures } = useFigures();
  useEffect(() => {
    if (asked === undefined) return;
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./range-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Outcome>) => setAnswer({ asked, outcome: data });
      worker.onerror = () => setAnswer({ asked, outcome: { kind: 'fault', message: 'the worker of ranges ended' } });
      const { pack } = figures;
      worker.postMessage({ case: asked, pack: pack && { content: pack.content, key: pack.summary.reference.key } } satisfies RangeQuestion);
    }, pause);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [asked, figures]);
  return answer !== undefined && answer.asked === asked ? answer.outcome : undefined;
}
