import { readFileSync } from 'node:fs';
import type { PackInUse } from '#rules';
import type { CaseProblem } from '#shared/case/problem';
import { ratePacksDirectory } from '../data-directory.ts';
import { TaperFailure } from '../failure.ts';
import { ratePacksIn } from '../rate-packs/rate-packs.ts';
import { readSignedPack } from '../rate-packs/read.ts';
import { say } from './output.ts';
import { whereAsked } from './where-asked.ts';

/**
 * The rate pack to calculate by: the signed pack in a file, none, or where nothing was asked the one in use on this machine.
 * A pack in use that could not be used is said on standard error, and the figures of the edition are used.
 */
export function packFor(asked: string | undefined): { pack: PackInUse | undefined } | { problem: CaseProblem } {
  if (asked === 'none') return { pack: undefined };
  const packs = ratePacksIn(ratePacksDirectory());
  if (asked === undefined) {
    const notice = packs.notice();
    if (notice !== undefined) say(notice);
    return { pack: packs.inUse() };
  }
  try {
    return { pack: readSignedPack(readFileSync(whereAsked(asked), 'utf8'), packs.keys()).inUse };
  } catch (error) {
    const message = error instanceof TaperFailure ? error.message : `"${asked}" cannot be read.`;
    return { problem: { path: '', found: asked, allowed: ['a signed rate pack that fits this Taper', 'none'], message } };
  }
}
