import type { MarkedToken } from 'marked';
import { plain, plainRow, type Chapter } from './chapters.ts';

/** A place in the guide that has what is looked for. */
export interface Found {
  chapter: Chapter;
  /** Which block of the chapter. */
  block: number;
  /** What stands there, near the first of the words. */
  excerpt: string;
}

const mostInAll = 40;
const around = 70;

/** The places that have every word, in the order of the guide; those of which the heading has them as well. */
export function find(chapters: readonly Chapter[], text: string): Found[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return chapters
    .flatMap((chapter) => {
      const has = (said: string): boolean => words.every((word) => said.toLowerCase().includes(word));
      const found = chapter.blocks.flatMap((block, index) =>
        partsOf(block)
          .filter(has)
          .map((said) => ({ chapter, block: index, excerpt: excerptOf(said, words) })),
      );
      return found.length === 0 && has(chapter.title) ? [{ chapter, block: 0, excerpt: '' }] : found;
    })
    .slice(0, mostInAll);
}

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);

/** What is one thing to find: a paragraph, an item of a list, a row of a table. */
function partsOf(block: MarkedToken): string[] {
  if (block.type === 'list') return block.items.map(plain);
  return block.type === 'table' ? block.rows.map(plainRow) : [plain(block)];
}

function excerptOf(said: string, words: readonly string[]): string {
  const at = Math.min(...words.map((word) => said.toLowerCase().indexOf(word)));
  const from = at <= around ? 0 : said.lastIndexOf(' ', at - around) + 1;
  const end = said.indexOf(' ', at + 2 * around);
  const until = end < 0 ? said.length : end;
  return `${from > 0 ? '… ' : ''}${said.slice(from, until)}${until < said.length ? ' …' : ''}`;
}
