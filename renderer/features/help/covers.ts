import refusals from '../../../docs/decisions/0004-refusals.md?raw';
import { plain, textOf } from './chapters.ts';

/** What Taper does not cover, as the decision on refusals lists it: whole households, and single amounts. */
export const notCovered = { households: listAfter('The whole situation'), amounts: listAfter('One amount') };

function listAfter(words: string): string[] {
  const blocks = textOf(refusals).chapters.flatMap((chapter) => chapter.blocks);
  const at = blocks.findIndex((block) => block.type === 'paragraph' && plain(block).startsWith(words));
  const list = blocks[at + 1];
  return list?.type === 'list' ? list.items.map(plain) : [];
}
