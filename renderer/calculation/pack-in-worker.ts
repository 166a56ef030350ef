import { openPack, type PackInUse } from '#rules';
import type { SignedFor } from './sweep-message.ts';

let opened: { key: string; pack: PackInUse } | undefined;

/** The pack as calculations take it, kept for the next question by the same one. */
export function packOf({ content, key }: SignedFor): PackInUse {
  const name = `${key} ${content.serial} ${content.name}`;
  if (opened?.key === name) return opened.pack;
  const found = openPack(content, key);
  if (!found.ok) throw new Error(found.problems[0]?.message ?? 'The rate pack cannot be read.');
  opened = { key: name, pack: found.pack };
  return found.pack;
}
