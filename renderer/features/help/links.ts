import { documentAt } from './documents.ts';
import { guidePath } from './guide.ts';

const images = import.meta.glob<string>('../../../docs/guide/images/*.png', { eager: true, query: '?url', import: 'default' });

/** Where a picture of the guide is, if there is one. */
export const imageAt = (href: string): string | undefined => images[`../../../docs/guide/${href}`];

/**
 * Where a link leads within Taper: a chapter of the guide or another document. What is only in the sources leads nowhere here, and what
 * is on the web neither: Taper opens no pages.
 */
export function addressOf(href: string, from: string): string | undefined {
  const [file = '', part] = href.split('#', 2);
  if (file === '') return from === guidePath && part !== undefined ? `/help/${part}` : undefined;
  if (/^[a-z]+:/.test(file)) return undefined;
  const path = joined(from, file);
  if (path === guidePath) return part === undefined ? '/help' : `/help/${part}`;
  const name = documentAt(path);
  return name === undefined ? undefined : `/help/more/${name}`;
}

function joined(from: string, file: string): string {
  return file
    .split('/')
    .reduce<string[]>(
      (steps, step) => {
        if (step === '..') return steps.slice(0, -1);
        return step === '.' ? steps : [...steps, step];
      },
      from.split('/').slice(0, -1),
    )
    .join('/');
}
