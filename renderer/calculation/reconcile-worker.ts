import '../no-code-from-text.ts';
import { reconcile } from '#rules';
import { packOf } from './pack-in-worker.ts';
import type { ReconcileAnswer, ReconcileQuestion } from './reconcile-message.ts';

/** Sets a statement beside the answer, and looks for what explains a difference, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<ReconcileQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, case: subject, pack: signed }: ReconcileQuestion): ReconcileAnswer {
  try {
    return { number, reconciliation: reconcile(subject, { pack: signed && packOf(signed) }) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
