import { parseCase } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';
import { textAt } from '../../draft/path.ts';
import { exampleWords } from './example-words.ts';

export interface Example {
  name: string;
  /** What it is good for looking at, in a sentence. */
  shows: string;
  draft: Draft;
}

const files = import.meta.glob<Draft>('../../../examples/*.json', { eager: true, import: 'default' });

/** Made-up households to look round with, from the case files that are bundled with Taper, by their references. */
export const examples: readonly Example[] = Object.entries(files)
  .filter(([, draft]) => parseCase(draft).ok)
  .map(([file, draft]) => ({ ...aboutFile(file), draft }))
  .toSorted((one, other) => textAt(one.draft, 'reference').localeCompare(textAt(other.draft, 'reference')));

/** The example that a sample household in the records is, as long as its reference is that of one. */
export const exampleOf = (reference: string): Example | undefined => examples.find(({ draft }) => textAt(draft, 'reference') === reference);

/** What an example's file is called, also one without words of its own. */
function aboutFile(file: string): Pick<Example, 'name' | 'shows'> {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  const words = name.replaceAll('-', ' ');
  return exampleWords[name] ?? { name: words.charAt(0).toUpperCase() + words.slice(1), shows: '' };
}
