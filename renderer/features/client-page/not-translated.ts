import { catalogues, type Language } from '../../words/client/language.ts';
import type { Sentence } from '../../words/client/sentence.ts';
import type { ClientPage } from './content/page.ts';

/** How many different sentences of a page a language does not have yet. */
export function notTranslated(page: ClientPage, language: Language): number {
  const missing = sentencesOf(page).filter(({ key }) => catalogues[language].sentences[key] === undefined);
  return new Set(missing.map(({ key }) => key)).size;
}

const sentencesOf = ({ title, lead, sections, signature }: ClientPage): Sentence[] => [
  title,
  ...lead,
  ...sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return [...block.head, ...block.rows.flat(2)];
      if (block.kind === 'group') return [block.label, ...block.items.flat()];
      return block.kind === 'list' ? block.items.flat() : block.sentences;
    }),
  ]),
  ...signature,
];
