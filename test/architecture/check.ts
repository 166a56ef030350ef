import { cyclesIn } from './cycles.ts';
import { importsOf } from './imports.ts';
import { layers, violationOf, type Violation } from './layers.ts';
import { impuritiesOf, type Decision } from './purity.ts';
import { sourcesIn, type Source } from './source.ts';

/** The sources of the four layers of a tree. */
export const layerSources = (root: string): Source[] => sourcesIn(root, layers);

/** Everything in these sources that the architecture does not allow. */
export function violationsIn(sources: readonly Source[], decisions: readonly Decision[]): Violation[] {
  const imports = sources.flatMap(importsOf);
  const rules = sources.filter(({ path }) => path.startsWith('rules/'));
  return [
    ...imports.flatMap((found) => violationOf(found) ?? []),
    ...cyclesIn(imports),
    ...rules.flatMap((source) => impuritiesOf(source, decisions)),
  ];
}

/** One violation as a line that an editor can open. */
export const inWords = ({ file, line, message }: Violation): string => `${file}:${line} ${message}`;
