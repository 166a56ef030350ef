import type { Import } from './imports.ts';
import { lawOf, type Violation } from './layers.ts';

/**
 * Folders of the rules may refer to each other in a circle, as provisions do on paper, only through their indexes: questions
 * are looked up when asked. Any other import in a circle of folders is a violation. Elsewhere no file comes back to itself, by a type either.
 */
export function cyclesIn(imports: readonly Import[]): Violation[] {
  return [
    ...circlesOf(imports, lawPlaceOf)
      .filter(({ found }) => !isIndex(found))
      .map(({ from, to, found }) => violation(found, `${from} and ${to} import each other, and ${found.specifier} is not an index.`)),
    ...circlesOf(imports, filePlaceOf).map(({ to, found }) =>
      violation(found, `${found.from} comes back to itself through ${to}. What both need has a file of its own.`),
    ),
  ];
}

const violation = ({ from: file, line }: Import, message: string): Violation => ({ file, line, kind: 'cycle', message });

/** A folder of the rules, or a file that lies directly in rules/. */
const lawPlaceOf = (path: string): string | undefined => (path.startsWith('rules/') ? (lawOf(path) ?? path) : undefined);

const filePlaceOf = (path: string): string | undefined => (path.startsWith('rules/') ? undefined : path);

const isIndex = ({ target }: Import): boolean => target.kind === 'file' && /^rules\/[^/]+\/index\.ts$/.test(target.path);

interface Edge {
  from: string;
  to: string;
  found: Import;
}

/** The imports between places that lead back to where they come from. */
function circlesOf(imports: readonly Import[], placeOf: (path: string) => string | undefined): Edge[] {
  const edges = imports.flatMap((found): Edge[] => {
    const from = placeOf(found.from);
    const to = found.target.kind === 'file' ? placeOf(found.target.path) : undefined;
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, found }];
  });
  const next = Map.groupBy(edges, (edge) => edge.from);
  const reachedFrom = new Map<string, ReadonlySet<string>>();
  const reaches = (start: string): ReadonlySet<string> => {
    const known = reachedFrom.get(start);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const visit = (place: string): void => {
      if (seen.has(place)) return;
      seen.add(place);
      for (const { to } of next.get(place) ?? []) visit(to);
    };
    visit(start);
    reachedFrom.set(start, seen);
    return seen;
  };
  return edges.filter(({ from, to }) => reaches(to).has(from));
}
