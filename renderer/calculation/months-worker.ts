import '../no-code-from-text.ts';
import { months } from '#rules';
import type { MonthsAnswer, MonthsQuestion } from './months-message.ts';
import { packOf } from './pack-in-worker.ts';

/** Works out the months ahead of a situation, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<MonthsQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, case: subject, situation, months: count, pack }: MonthsQuestion): MonthsAnswer {
  try {
    return { number, timeline: months(subject, situation, { months: count, pack: pack && packOf(pack) }) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
