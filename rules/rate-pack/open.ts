import type { RatePack } from '#shared/rate-pack/pack';
import { figuresWith, type AddedRows, type IsoDate } from '../engine/index.ts';
import { entriesOf, type PackEntry } from './entries.ts';
import { misfitsOf } from './misfits.ts';
import type { PackInUse } from './in-use.ts';

/** What does not fit, with the figure, area or council that it is about, in a sentence for the person who makes packs. */
export interface PackProblem {
  readonly about: string;
  readonly message: string;
}

/** The edition that a pack is to fit, and the day on which its sources were last checked. */
export interface Installed {
  readonly edition: string;
  readonly sourcesChecked: IsoDate;
}

export type Opened = { readonly ok: true; readonly pack: PackInUse } | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * A pack as figures to go by, once everything in it fits the installed edition: all of it or nothing. Who signed it is for the
 * caller to have checked; `key` is the fingerprint of that key.
 */
export function packInUse(pack: RatePack, key: string, installed: Installed): Opened {
  const { name, serial, issued, editions } = pack;
  if (!editions.includes(installed.edition)) {
    const message = `The pack "${name}" was made for edition ${editions.join(', ')} of the law, and this Taper has edition ${installed.edition}.`;
    return { ok: false, problems: [{ about: name, message }] };
  }
  const entries = entriesOf(pack);
  const problems = entries.flatMap((entry) => misfitsOf(entry, installed));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    pack: {
      reference: { name, serial, issued, key },
      figures: figuresWith(rowsOf(entries, name)),
      councilTaxSchemes: (pack.councilTaxSchemes ?? []).map(({ scheme }) => scheme),
    },
  };
}

function rowsOf(entries: readonly PackEntry[], pack: string): Map<string, AddedRows> {
  const added = new Map<string, AddedRows>();
  for (const { id, rows, knownUntil } of entries) {
    const before = added.get(id);
    added.set(id, {
      rows: [...(before?.rows ?? []), ...rows.map((row) => ({ ...row, pack }))],
      knownUntil: knownUntil ?? before?.knownUntil,
    });
  }
  return added;
}
