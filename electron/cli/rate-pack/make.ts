import { createPublicKey } from 'node:crypto';
import { edition, openPack } from '#rules';
import type { RatePack } from '#shared/rate-pack/pack';
import { TaperFailure } from '../../failure.ts';
import { draftFor, lackingFrom } from '../../rate-packs/draft.ts';
import { fingerprintOf, grouped, privateKeyIn } from '../../rate-packs/keys.ts';
import { movesOf, type Move } from '../../rate-packs/moves.ts';
import { draftIn, listed } from '../../rate-packs/read.ts';
import { signed } from '../../rate-packs/sign.ts';
import { correctionsOf } from '../../rate-packs/summary.ts';
import type { Options } from './options.ts';
import { textOf, writeNew } from './files.ts';

/** Making a pack: a draft to fill in, a look at what it changes, and the signature. */

export function writeDraft(month: string, file: string, options: Options): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new TaperFailure('invalid-input', `"${month}" is not a month such as 2027-04.`);
  const draft = draftFor(month, options['areas-frozen'] === true ? 'frozen' : 'empty');
  writeNew(file, `${JSON.stringify(draft, null, 2)}\n`);
  return `${file} has a place for ${lackingFrom(month).length} figures and the local housing allowances of each area. Leave out what is not known; fill in the rest, the number and the day.`;
}

export const checkDraft = (file: string): string => looked(fitting(textOf(file)));

/** Signs the bytes of a draft as they are, once they are a pack that fits. */
export function signDraft(file: string, { key, to }: Options): string {
  if (key === undefined) throw new TaperFailure('invalid-input', 'Name the private key: --key rate-packs-private.pem.');
  if (to === undefined) throw new TaperFailure('invalid-input', 'Name the file to write: --to 2027-04.taper-rates.json.');
  const text = textOf(file);
  const pack = fitting(text);
  const privateKey = privateKeyIn(textOf(key), process.env['TAPER_KEY_PASSPHRASE'] || undefined);
  writeNew(to, `${JSON.stringify(signed(text, privateKey), null, 2)}\n`);
  const fingerprint = grouped(fingerprintOf(createPublicKey(privateKey)));
  return `${looked(pack)}\n\n${to} is signed with the key ${fingerprint}: rate pack ${pack.name}, number ${pack.serial}.`;
}

function fitting(text: string): RatePack {
  const pack = draftIn(text);
  const opened = openPack(pack, '0'.repeat(32));
  if (opened.ok) return pack;
  throw new TaperFailure(
    'unfit',
    listed(
      'This is not a pack for this Taper yet.',
      opened.problems.map(({ message }) => message),
    ),
  );
}

function looked(pack: RatePack): string {
  const from = Object.values(pack.figures).flatMap(({ rows }) => rows.map((row) => row.from));
  const month = from.reduce((one, other) => (other < one ? other : one), `${pack.name}-99`).slice(0, 7);
  const lacking = lackingFrom(month).filter(({ id }) => pack.figures[id] === undefined);
  return [
    `It fits edition ${edition}. What it changes, the largest change first:`,
    ...movesOf(pack).map(moveLine),
    ...correctionsOf(pack).map(({ about, why }) => `Corrects "${about}": ${why}`),
    ...(lacking.length === 0
      ? ['No figure that ends is left without a row.']
      : [`Without a row in it, and so not known from ${month} on:`, ...lacking.map(({ id, title }) => `  ${id}  ${title}`)]),
  ].join('\n');
}

const moveLine = ({ id, from, before, after, percent }: Move): string =>
  `  ${id.padEnd(48)} ${from}  ${before.padStart(9)} → ${after.padStart(9)}  ${percent === undefined ? '' : `${percent > 0 ? '+' : ''}${percent.toFixed(2)}%`}`;
