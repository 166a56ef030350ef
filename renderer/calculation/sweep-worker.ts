import '../no-code-from-text.ts';
import { sweep } from '#rules';
import type { SweepAnswer, SweepQuestion } from './sweep-message.ts';

/** Works out money left over a range of hours or pay, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<SweepQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, case: subject, request }: SweepQuestion): SweepAnswer {
  try {
    return { number, sweep: sweep(subject, request) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
