import '../no-code-from-text.ts';
import { sweep } from '#rules';
import { packOf } from './pack-in-worker.ts';
import type { SweepAnswer, SweepQuestion } from './sweep-message.ts';

/** Works out money left over a range of hours or pay, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<SweepQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, case: subject, request, pack }: SweepQuestion): SweepAnswer {
  try {
    return { number, sweep: sweep(subject, request, { pack: pack && packOf(pack) }) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
