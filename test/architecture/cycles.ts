import type { Import } from './imports.ts';
import { lawOf, type Violation } from './layers.ts';

/**
 * Folders of the rules may refer to each other in a circle, as provisions do on paper, only through their indexes: questions
 * are looked up when asked. Any other import in a circle of folders is a violation.
 */
export function cyclesIn(imports: readonly Import[]): Violation[] {
  const edges = imports.flatMap((found) => {
    const from = placeOf(found.from);
    const to = found.target.kind === 'file' ? placeOf(found.target.path) : undefined;
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, found }];
  });
  const next = Map.groupBy(edges, (edge) => edge.from);
  const reaches = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const visit = (place: string): boolean => {
      if (place === goal) return true;
      if (seen.has(place)) return false;
      seen.add(place);
      return (next.get(place) ?? []).some((edge) => visit(edge.to));
    };
    return visit(start);
  };
  return edges
    .filter(({ from, to, found }) => !isIndex(found) && reaches(to, from))
    .map(({ from, to, found }) => ({
      file: found.from,
      line: found.line,
      kind: 'cycle',
      message: `${from} and ${to} import each other, and ${found.specifier} is not an index.`,
    }));
}

/** A folder of the rules, or a file that lies directly in rules/. */
function placeOf(path: string): string | undefined {
  return path.startsWith('rules/') ? (lawOf(path) ?? path) : undefined;
}

const isIndex = ({ target }: Import): boolean => target.kind === 'file' && /^rules\/[^/]+\/index\.ts$/.test(target.path);
