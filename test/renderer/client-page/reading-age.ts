import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { ClientPage } from '../../../renderer/features/client-page/content/page.ts';
import type { Sentence } from '../../../renderer/words/client/sentence.ts';
import { partsOf } from '../../../renderer/words/client/speak.ts';

/**
 * The age at which a child in school reads a text with ease: the grade of Flesch and Kincaid (1975), whose first is that of six-year-olds, and
 * five. Names of benefits are set aside: they are neither words nor syllables of it. Figures are set aside, too, tables of amounts, and headings, which are shorter
 * than sentences and would make the page look easier than it is.
 */
export function readingAge(page: ClientPage): number {
  return ageOf(proseOf(page));
}

/** Of sentences that end with a full stop. */
export function ageOf(text: string): number {
  const sentences = text.split(/(?<=[.?!])\s+/).filter((sentence) => /\w/.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  return (
    fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    }) + 5
  );
}

/** The sentences of a page, and each row of whom to tell as one. */
function proseOf({ lead, sections, signature }: ClientPage): string {
  const said = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'list' || block.kind === 'group') return block.items.flat().map(withoutNames);
      if (block.kind !== 'table') return block.sentences.map(withoutNames);
      const isProse = block.head.some(({ key }) => key === 'tell.who');
      return isProse
        ? block.rows.map(([who = [], said = []]) => `${who.map(withoutNames).join(' ')}: ${said.map(withoutNames).join(' ')}`)
        : [];
    }),
  );
  return [...lead.map(withoutNames), ...said, ...signature.map(withoutNames)].join(' ');
}

const withoutNames = (sentence: Sentence): string =>
  partsOf(sentence, 'en')
    .filter(({ isName }) => isName !== true)
    .map(({ text }) => text)
    .join('');
