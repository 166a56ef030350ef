import { useMemo } from 'react';
import { explain } from '#rules';
import type { Trace } from '#shared/calculation/trace';
import type { Case } from '#shared/case/schema';
import { useFigures } from './figures.tsx';

/** How a situation of a case was worked out; undefined while none is asked for, or where the case no longer has it. */
export function useTrace(subject: Case, situation: string | undefined): Trace | undefined {
  const { pack } = useFigures();
  return useMemo(() => {
    const isThere = situation === 'now' || subject.scenarios.some(({ id }) => id === situation);
    return situation === undefined || !isThere ? undefined : explain(subject, situation, { pack });
  }, [subject, situation, pack]);
}
