import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { TaperFailure } from '../../failure.ts';
import { reasonOf } from '../backup.ts';
import { connectionTo } from '../connection.ts';
import { erasureMark, eraseMark } from './mark.ts';
import { copiesOf, eraseOnce, type RecordsInUse } from './round.ts';

/** What is still to be erased of what was deleted. */
export interface ErasureState {
  /** How many backups may still hold it. */
  backups: number;
  /** Why it could not be finished; it is tried again when the records are opened, and with the next deletion. */
  problem?: string;
}

/** Erases what was deleted, in the background, for as long as the records are open. */
export interface Erasure {
  /** Begins, if there is anything to erase. The promise ends when nothing is left to be done, or can be. */
  start(): Promise<void>;
  /** Leaves off. What was not finished is begun anew at the next start. Ends when no file is in use any more. */
  stop(): Promise<void>;
  /** Undefined when everything that was deleted is erased. */
  state(): ErasureState | undefined;
}

export function erasureOf(open: () => RecordsInUse | undefined, now: () => Date): Erasure {
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let problem: string | undefined;

  /** One round after the other, until nothing was deleted while the last one was under way. */
  const work = async (signal: AbortSignal): Promise<void> => {
    const pause = async (): Promise<void> => {
      await setImmediate();
      signal.throwIfAborted();
    };
    for (;;) {
      const records = signal.aborted ? undefined : open();
      const mark = records && erasureMark(connectionTo(() => records.database));
      if (!records || mark === undefined) return;
      await eraseOnce(records, copiesOf(records.places), now(), pause);
      eraseMark(
        connectionTo(() => records.database),
        mark,
      );
    }
  };
  const attempt = async (signal: AbortSignal): Promise<void> => {
    problem = undefined;
    try {
      await work(signal);
    } catch (error) {
      const records = open();
      if (!signal.aborted && records) problem = wordsFor(error, records.places.backups);
    }
  };

  return {
    start: () => {
      const { signal } = stopping;
      running = running.then(() => attempt(signal));
      return running;
    },
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
      return running;
    },
    state: () => {
      const records = open();
      if (!records || erasureMark(connectionTo(() => records.database)) === undefined) return undefined;
      const backups = copiesOf(records.places).filter((file) => existsSync(file)).length;
      return { backups, ...(problem !== undefined && { problem }) };
    },
  };
}

function wordsFor(error: unknown, backups: string): string {
  if (error instanceof TaperFailure) return error.message;
  return `What was deleted is in no list and no backup any more, but Taper could not tidy the records’ file or make a new backup in ${backups} (${reasonOf(error)}). Make sure the disk has room and the folder can be written to, then lock the records and open them again.`;
}
