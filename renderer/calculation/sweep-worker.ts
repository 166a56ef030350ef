import '../no-code-from-text.ts';
import { openPack, sweep, type PackInUse } from '#rules';
import type { SignedFor, SweepAnswer, SweepQuestion } from './sweep-message.ts';

/** Works out money left over a range of hours or pay, away from the screen. */
self.addEventListener('message', ({ data }: MessageEvent<SweepQuestion>) => {
  self.postMessage(answerTo(data));
});

let opened: { key: string; pack: PackInUse } | undefined;

/** The pack as calculations take it, kept for the next question by the same one. */
function packOf({ content, key }: SignedFor): PackInUse {
  const name = `${key} ${content.serial} ${content.name}`;
  if (opened?.key === name) return opened.pack;
  const found = openPack(content, key);
  if (!found.ok) throw new Error(found.problems[0]?.message ?? 'The rate pack cannot be read.');
  opened = { key: name, pack: found.pack };
  return found.pack;
}

function answerTo({ number, case: subject, request, pack }: SweepQuestion): SweepAnswer {
  try {
    return { number, sweep: sweep(subject, request, { pack: pack && packOf(pack) }) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
