import { createHash, createPrivateKey, sign } from 'node:crypto';
import type { BundleHeader } from '#shared/team/bundle';
import type { CalculationRow, StartRow } from '#shared/team/rows';
import type { Month } from '#shared/team/values';
import { TaperFailure } from '../../failure.ts';
import type { WritableRecords } from '../../store/connection.ts';
import { asked } from '../database/sqlite.ts';
import { ownMachine, rowsOf } from '../rows/stored.ts';
import { keyForNextBundle, type OwnKey } from './own-key.ts';

/** This machine's rows of whole months as a bundle: no reference, no name, nothing finer than a month. @throws TaperFailure */
export function exportBundle(records: WritableRecords, first: Month, last: Month): { name: string; text: string } {
  if (last < first) throw new TaperFailure('invalid-input', 'The last month is before the first.', 'last');
  return records.together(() => {
    const key = keyForNextBundle(records);
    const { calculations, starts } = asked(records, rowsOf(ownMachine, first, last));
    return {
      name: `taper-bundle-${key.fingerprint.slice(0, 8)}-${first}-${last}.txt`,
      text: bundleOf(key, first, last, calculations, starts),
    };
  });
}

/** A bundle, signed over every byte before its last line. Rows are in the order of their ids, which is chance. */
export function bundleOf(
  key: OwnKey,
  first: Month,
  last: Month,
  calculations: readonly CalculationRow[],
  starts: readonly StartRow[],
): string {
  const header: BundleHeader = {
    format: 'taper-team-bundle',
    version: 1,
    key: key.publicKey,
    serial: key.serial,
    first,
    last,
    calculations: calculations.length,
    starts: starts.length,
  };
  const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);
  const lines: object[] = [
    header,
    ...calculations.toSorted(byId).map((calculation) => ({ calculation })),
    ...starts.toSorted(byId).map((start) => ({ start })),
  ];
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const digest = createHash('sha256').update(body, 'utf8').digest();
  const signature = sign(null, digest, createPrivateKey(key.privateKey)).toString('base64');
  return `${body}${JSON.stringify({ signature })}\n`;
}
