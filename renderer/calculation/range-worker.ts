import '../no-code-from-text.ts';
import type { Case } from '#shared/case/schema';
import { calculateCase, type Outcome } from './calculate-draft.ts';
import { packOf } from './pack-in-worker.ts';
import type { SignedFor } from './sweep-message.ts';

/** What the window asks of the worker of ranges, and what it answers. */
export interface RangeQuestion {
  case: Case;
  pack: SignedFor | undefined;
}

/** Works out a case in which not everything is known, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<RangeQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ case: subject, pack }: RangeQuestion): Outcome {
  try {
    return calculateCase(subject, pack && packOf(pack));
  } catch (error) {
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
