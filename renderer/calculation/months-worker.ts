import '../no-code-from-text.ts';
import { calculate, months } from '#rules';
import type { MonthsAnswer, MonthsQuestion } from './months-message.ts';
import { packOf } from './pack-in-worker.ts';

/** Works out the months ahead of a situation, or after a stop, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<MonthsQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, case: subject, asked, pack: signed }: MonthsQuestion): MonthsAnswer {
  try {
    const pack = signed && packOf(signed);
    return asked.what === 'months'
      ? { number, timeline: months(subject, asked.situation, { months: asked.months, pack }) }
      : { number, stopping: calculate(subject, { monthsAfterStop: asked.months, pack }).stopping ?? [] };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
