import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a PDF's structure with the text below it. */
export interface Element {
  role: string;
  text: string;
  /** Of a head of a table, whether of a column or of a row. */
  scope: string | undefined;
  children: Element[];
}

/** What somebody who has a PDF read out gets of it. */
export interface Structure {
  pages: number;
  isTagged: boolean;
  title: string;
  language: string;
  /** The titles of its bookmarks, in their order. */
  bookmarks: string[];
  /** The elements of each page one after another, in the order in which they are read. */
  elements: Element[];
  /** Text that stands outside the structure and is not marked as decoration. */
  outside: string[];
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  scope?: string;
  children?: Node[];
}

interface Item {
  str?: string;
  type?: string;
  tag?: string | null;
  id?: string | null;
}

/** Reads the structure of a tagged PDF. */
export async function structureOf(content: Uint8Array): Promise<Structure> {
  const reading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const document = await reading.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string | null } };
  const structure: Structure = {
    pages: document.numPages,
    isTagged: ((await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    title: info.Title ?? '',
    language: info.Language ?? '',
    bookmarks: flattened((await document.getOutline()) ?? []),
    elements: [],
    outside: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = (await page.getTextContent({ includeMarkedContent: true })) as { items: Item[] };
    const { byId, outside } = textsOf(items);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree !== null) structure.elements.push(...elementOf(tree, byId).children);
    structure.outside.push(...outside);
  }
  await reading.destroy();
  return structure;
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const flattened = (bookmarks: readonly Bookmark[]): string[] => bookmarks.flatMap(({ title, items }) => [title, ...flattened(items)]);

/** The text of each piece of marked content, and what belongs to none. */
function textsOf(items: readonly Item[]): { byId: Map<string, string>; outside: string[] } {
  const byId = new Map<string, string>();
  const outside: string[] = [];
  const open: { id: string | undefined; isDecoration: boolean }[] = [];
  for (const { str, type, tag, id } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps')
      open.push({ id: id ?? undefined, isDecoration: tag === 'Artifact' });
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined) {
      const within = open.findLast((content) => content.id !== undefined)?.id;
      if (within !== undefined) byId.set(within, `${byId.get(within) ?? ''}${str === '' ? ' ' : str}`);
      else if (str.trim() !== '' && !open.some(({ isDecoration }) => isDecoration)) outside.push(str);
    }
  }
  return { byId, outside };
}

function elementOf({ role = '', scope, children = [] }: Node, byId: ReadonlyMap<string, string>): Element {
  const below = children.filter(({ type }) => type !== 'content').map((child) => elementOf(child, byId));
  const texts = children.map((child) => (child.type === 'content' ? (byId.get(child.id ?? '') ?? '') : elementOf(child, byId).text));
  return { role, scope, children: below, text: texts.join('').replaceAll(/\s+/g, ' ') };
}

/** Every element of these roles, in the order in which they are read. */
export const allOf = (elements: readonly Element[], ...roles: readonly string[]): Element[] =>
  elements.flatMap((element) => [...(roles.includes(element.role) ? [element] : []), ...allOf(element.children, ...roles)]);
