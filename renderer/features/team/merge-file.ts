import type { Api, Failure } from '#shared/ipc/contract';
import type { MergeOutcome } from './bundle-words.ts';

/** Small enough that progress shows and a stop is heard soon; in characters. */
const part = 200_000;

interface Watch {
  onProgress: (percent: number) => void;
  isStopped: () => boolean;
}

type Merged = { kind: 'merged'; outcome: MergeOutcome } | { kind: 'stopped' } | { kind: 'refused'; failure: Failure };

/** Sends a bundle part by part. Only the end counts it: what is stopped or refused before leaves nothing behind. */
export async function mergeFile(
  api: Pick<Api, 'team.mergeBegin' | 'team.mergePart' | 'team.mergeEnd' | 'team.mergeCancel'>,
  text: string,
  watch: Watch,
): Promise<Merged> {
  const begun = await api['team.mergeBegin']({});
  if (!begun.ok) return { kind: 'refused', failure: begun.error };
  const { merge } = begun.value;
  for (let from = 0; from < text.length; from += part) {
    watch.onProgress(Math.floor((100 * from) / text.length));
    const sent = await api['team.mergePart']({ merge, text: text.slice(from, from + part) });
    if (!sent.ok) return { kind: 'refused', failure: sent.error };
    if (watch.isStopped()) {
      await api['team.mergeCancel']({ merge });
      return { kind: 'stopped' };
    }
  }
  watch.onProgress(100);
  const ended = await api['team.mergeEnd']({ merge });
  return ended.ok ? { kind: 'merged', outcome: ended.value } : { kind: 'refused', failure: ended.error };
}
