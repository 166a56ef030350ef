import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { TaperFailure } from '../../failure.ts';
import { costSchema } from '../envelope.ts';
import { stretch, type Cost } from '../key.ts';

/**
 * An archive: a line of JSON that says how its key comes from the passphrase, and everything else encrypted and authenticated with it
 * (AES-256-GCM, the line included). Within are pieces of JSON, each compressed by itself after its length in four bytes.
 */

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const heading = z.strictObject({
  format: z.literal('taper-archive'),
  version: z.literal(1),
  cost: costSchema,
  salt: hexOf(16),
  nonce: hexOf(12),
  /** The head of the log when it was made. */
  log: z.string().max(40),
});
const versioned = z.object({ format: z.literal('taper-archive'), version: z.int() });

const tagBytes = 16;
const longestHeading = 1000;
const longestPiece = 64 * 1024 * 1024;

export async function sealArchive(pieces: Iterable<unknown>, passphrase: string, cost: Cost, log: string): Promise<Buffer> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await stretch(passphrase, { ...cost, salt }, 32);
  const head = Buffer.from(
    `${JSON.stringify({ format: 'taper-archive', version: 1, cost, salt: salt.toString('hex'), nonce: nonce.toString('hex'), log })}\n`,
  );
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(head);
  key.fill(0);
  const parts = [head];
  for (const piece of pieces) {
    const compressed = deflateSync(JSON.stringify(piece));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(compressed.length);
    parts.push(cipher.update(length), cipher.update(compressed));
  }
  parts.push(cipher.final(), cipher.getAuthTag());
  return Buffer.concat(parts);
}

/** The pieces, once the whole archive has been found to be as it was made. @throws TaperFailure `foreign`, `newer`, `wrong-passphrase`, `damaged` */
export async function openArchive(archive: Buffer, passphrase: string): Promise<unknown[]> {
  const end = archive.subarray(0, longestHeading).indexOf('\n') + 1;
  const json = parsed(archive.subarray(0, end).toString('utf8'));
  const version = versioned.safeParse(json);
  if (version.success && version.data.version > 1)
    throw new TaperFailure('newer', 'This archive was made by a newer version of Taper. Nothing was changed. Import it there.');
  const head = heading.safeParse(json);
  if (!head.success || archive.length < end + tagBytes)
    throw new TaperFailure('foreign', 'This is not an archive of Taper’s records. Nothing was changed. Choose another file.');
  const { cost, salt, nonce } = head.data;
  const key = await stretch(passphrase, { ...cost, salt: Buffer.from(salt, 'hex') }, 32);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex')).setAAD(archive.subarray(0, end));
  key.fill(0);
  decipher.setAuthTag(archive.subarray(-tagBytes));
  const content = decipher.update(archive.subarray(end, -tagBytes));
  try {
    decipher.final();
  } catch {
    throw new TaperFailure(
      'wrong-passphrase',
      'This passphrase does not open the archive, or the file was damaged on its way. Nothing was changed. Check the passphrase, or ask for the file again.',
    );
  }
  return piecesOf(content);
}

function piecesOf(content: Buffer): unknown[] {
  const pieces: unknown[] = [];
  try {
    for (let at = 0; at < content.length;) {
      const length = content.readUInt32BE(at);
      const compressed = content.subarray(at + 4, at + 4 + length);
      if (compressed.length !== length) throw new Error('cut off');
      pieces.push(JSON.parse(inflateSync(compressed, { maxOutputLength: longestPiece }).toString('utf8')));
      at += 4 + length;
    }
    return pieces;
  } catch {
    throw new TaperFailure('damaged', 'This archive cannot be read to its end. Nothing was changed. Ask for the file again.');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
