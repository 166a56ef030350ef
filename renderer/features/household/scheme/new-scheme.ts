import type { Answer } from '../../../draft/path.ts';

/** A scheme of which nothing is known but whose it is. Its year begins on 1 April. */
export function newScheme(council: string, asAt: string): { [key: string]: Answer } {
  const [year = 0, month = 1] = asAt.split('-').map(Number);
  const first = month < 4 ? year - 1 : year;
  return {
    council,
    year: `${first}-${String((first + 1) % 100).padStart(2, '0')}`,
    source: '',
    reduction: {},
    nonDependants: { kind: 'none' },
  };
}
