import { randomUUID } from 'node:crypto';
import type { MergeOutcome } from '#shared/team/bundle';
import { TaperFailure } from '../../failure.ts';
import type { TeamDatabase } from '../database/work.ts';
import { mergeStaged, stage, unstage } from './merge.ts';
import { BundleReading } from './reading.ts';

interface Merge {
  readonly id: string;
  readonly reading: BundleReading;
  staged: number;
}

/** The merge that is under way, if any: one at a time. */
export class Merges {
  #under: Merge | undefined;

  /** Begins anew; what an earlier one that did not end had kept is dropped. */
  async begin(database: TeamDatabase): Promise<string> {
    await database.run(() => unstage(undefined));
    this.#under = { id: randomUUID(), reading: new BundleReading(), staged: 0 };
    return this.#under.id;
  }

  /** Takes the next part; how many rows have come. What cannot be merged ends the merge. */
  async take(database: TeamDatabase, id: string, text: string): Promise<number> {
    const merge = this.#merge(id);
    try {
      const lines = merge.reading.take(text);
      const from = merge.staged;
      merge.staged += lines.length;
      await database.run(() => stage(id, from, lines));
      return merge.reading.rows;
    } catch (error) {
      await this.cancel(database, id);
      throw error;
    }
  }

  /** Checks the signature and counts the rows; `own` is the fingerprint of this machine, whose rows are counted already. */
  async end(database: TeamDatabase, id: string, yearStartsIn: number, own: string | undefined): Promise<MergeOutcome> {
    const merge = this.#merge(id);
    try {
      const { header, machine } = merge.reading.end();
      if (machine === own && database.kind === 'records')
        throw new TaperFailure('exists', 'This bundle was made on this machine, whose calculations are counted already.');
      const outcome = await database.run(() => mergeStaged(id, machine, header, yearStartsIn));
      this.#under = undefined;
      return outcome;
    } catch (error) {
      await this.cancel(database, id);
      throw error;
    }
  }

  /** Nothing of it is counted. */
  async cancel(database: TeamDatabase, id: string): Promise<void> {
    if (this.#under?.id === id) this.#under = undefined;
    await database.run(() => unstage(id));
  }

  #merge(id: string): Merge {
    if (this.#under?.id === id) return this.#under;
    throw new TaperFailure('not-found', 'This merge has ended. Begin again with the whole file.');
  }
}
