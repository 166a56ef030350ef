import { useEffect, useRef, useState } from 'react';
import type { Sweep, SweepRequest } from '#shared/calculation/sweep';
import type { Case } from '#shared/case/schema';
import { useFigures } from './figures.tsx';
import { createSweeper, type Sweeper } from './sweeper.ts';

/** A sweep that is there, with what is still on its way or went wrong. */
export interface SweepState {
  sweep: Sweep | undefined;
  working: boolean;
  failed: string | undefined;
}

const pause = 150;

/** Sweeps a case in a worker. A change of the case or the request replaces the sweep under way; the last one stays until then. */
export function useSweep(subject: Case | undefined, request: SweepRequest | undefined): SweepState {
  const [state, setState] = useState<SweepState>({ sweep: undefined, working: false, failed: undefined });
  const { state: figures } = useFigures();
  const sweeper = useRef<Sweeper | null>(null);
  useEffect(() => {
    const own = createSweeper();
    sweeper.current = own;
    return () => own.stop();
  }, []);
  const asked = request === undefined ? '' : JSON.stringify(request);
  useEffect(() => {
    if (subject === undefined || asked === '') return setState({ sweep: undefined, working: false, failed: undefined });
    setState((before) => ({ ...before, working: true }));
    const timer = setTimeout(() => {
      const { pack } = figures;
      const signedFor = pack && { content: pack.content, key: pack.summary.reference.key };
      sweeper.current?.ask(subject, JSON.parse(asked) as SweepRequest, signedFor, (answer) =>
        setState(
          'sweep' in answer
            ? { sweep: answer.sweep, working: false, failed: undefined }
            : { sweep: undefined, working: false, failed: answer.failed },
        ),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [subject, asked, figures]);
  return state;
}
