import { parseCase } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';

export interface Example {
  name: string;
  draft: Draft;
}

const files = import.meta.glob<Draft>('../../../examples/*.json', { eager: true, import: 'default' });

/** Households to look round with, from the case files that are bundled with Taper. */
export const examples: readonly Example[] = Object.entries(files)
  .filter(([, draft]) => parseCase(draft).ok)
  .map(([file, draft]) => ({ name: nameOf(file), draft }));

/** "single-lcwra-pip.json" is "Single LCWRA PIP". */
function nameOf(file: string): string {
  const words = file
    .replace(/^.*\//, '')
    .replace(/\.json$/, '')
    .replaceAll('-', ' ')
    .replaceAll(/\b(lcwra?|pip|dla|uc|esa|jsa)\b/g, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
