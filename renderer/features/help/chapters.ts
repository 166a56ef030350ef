import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** A chapter of a text: what stands under one heading of the second level. */
export interface Chapter {
  /** Its heading in small letters with dashes, as it is in an address. */
  id: string;
  title: string;
  blocks: readonly MarkedToken[];
}

/** A text of the documentation: its title, and its chapters in their order. What stands before the first heading is the first of them. */
export interface Text {
  title: string;
  chapters: readonly Chapter[];
}

/** Reads a Markdown text. */
export function textOf(markdown: string): Text {
  const chapters: (Chapter & { blocks: MarkedToken[] })[] = [];
  let title = '';
  const begin = (heading: string): void => void chapters.push({ id: idOf(heading), title: heading, blocks: [] });
  for (const block of read(lexer(markdown))) {
    if (block.type === 'heading' && block.depth === 1) begin((title = plain(block)));
    else if (block.type === 'heading' && block.depth === 2) begin(plain(block));
    else if (block.type !== 'space') chapters.at(-1)?.blocks.push(block);
  }
  return { title, chapters: chapters.filter(({ blocks }) => blocks.length > 0) };
}

/** The tokens that the reader of Markdown makes without extensions, of which there are none here. */
export const read = (tokens: readonly Token[] = []): readonly MarkedToken[] => tokens as readonly MarkedToken[];

/** "Next April's rates" is next-april-s-rates. */
export const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What a token says, without its marks. */
export function plain(token: MarkedToken): string {
  if (token.type === 'list') return token.items.map(plain).join(' ');
  if (token.type === 'table') return [token.header, ...token.rows].map(plainRow).join(' ');
  if (token.type === 'image') return token.text;
  const within = 'tokens' in token ? read(token.tokens) : [];
  if (within.length > 0) return within.map(plain).join('').replaceAll(/\s+/g, ' ');
  return 'text' in token ? token.text.replaceAll(/\s+/g, ' ') : '';
}

export const plainRow = (cells: readonly Tokens.TableCell[]): string =>
  cells.map(({ tokens }) => read(tokens).map(plain).join('')).join(' ');
