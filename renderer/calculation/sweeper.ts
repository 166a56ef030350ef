import type { SweepRequest } from '#shared/calculation/sweep';
import type { Case } from '#shared/case/schema';
import type { SignedFor, SweepAnswer, SweepQuestion } from './sweep-message.ts';

/** Asks a worker for one sweep at a time. */
export interface Sweeper {
  ask: (subject: Case, request: SweepRequest, pack: SignedFor | undefined, onAnswer: (answer: SweepAnswer) => void) => void;
  stop: () => void;
}

/** A sweeper with a worker of its own. A sweep cannot be interrupted, so one that is no longer wanted ends with its worker. */
export function createSweeper(): Sweeper {
  let worker: Worker | undefined;
  let busy = false;
  let number = 0;
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    busy = false;
  };
  return {
    stop,
    ask: (subject, request, pack, onAnswer) => {
      if (busy) stop();
      worker ??= new Worker(new URL('./sweep-worker.ts', import.meta.url), { type: 'module' });
      number += 1;
      busy = true;
      worker.onmessage = ({ data }: MessageEvent<SweepAnswer>) => {
        if (data.number !== number) return;
        busy = false;
        onAnswer(data);
      };
      worker.onerror = () => {
        stop();
        onAnswer({ number, failed: 'The chart could not be worked out. Change an answer to try again.' });
      };
      worker.postMessage({ number, case: subject, request, pack } satisfies SweepQuestion);
    },
  };
}
