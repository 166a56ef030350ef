import { z } from 'zod';
import { keyFingerprint } from './reference.ts';

/** The file in which a pack travels: the text of the pack as it was signed, who signed it, and an Ed25519 signature over its UTF-8 bytes. */
export const signedPack = z.strictObject({
  format: z.literal('taper-signed-rates'),
  version: z.literal(1),
  key: keyFingerprint,
  /** The pack as JSON text. What is signed is this text exactly; there is no other form of it. */
  pack: z.string().min(2),
  signature: z.base64().length(88),
});
export type SignedPack = z.infer<typeof signedPack>;

/** More than a pack with every figure, area and council needs, in characters. */
export const longestPack = 3_000_000;
