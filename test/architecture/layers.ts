import type { Import } from './imports.ts';

/** One import, or one thing in a file, that the architecture does not allow. */
export interface Violation {
  file: string;
  line: number;
  kind: string;
  message: string;
}

export const layers = ['shared', 'rules', 'renderer', 'electron'] as const;
type Layer = (typeof layers)[number];

/** Imports point one way: what each layer may import of the others, of npm, of Node, and of data outside the layers. */
const policy: Record<Layer, { mayImport: readonly (Layer | '#rules')[]; packages: readonly string[]; node: boolean; data?: RegExp }> = {
  shared: { mayImport: ['shared'], packages: ['zod'], node: false },
  rules: { mayImport: ['shared', 'rules'], packages: ['decimal.js'], node: false },
  renderer: {
    mayImport: ['shared', 'renderer', '#rules'],
    packages: [
      '@fontsource-variable/source-sans-3',
      'd3-scale',
      'd3-shape',
      'marked',
      'react',
      'react-aria-components',
      'react-dom',
      'wouter',
      'zod',
    ],
    node: false,
    data: /^(examples\/[^/]*\.json|docs\/([^/]*|(decisions|guide|how-to)\/[^/]*)\.md|docs\/guide\/images\/[^/]*\.png)$/,
  },
  electron: {
    mayImport: ['shared', 'electron', '#rules'],
    packages: ['better-sqlite3', 'electron', 'electron-vite', 'highs', 'pg', 'zod'],
    node: true,
  },
};

const door = 'rules/index.ts';

/** The one file whose work is to run another that it is told of. */
const runsWhatItIsTold = 'electron/launch/bootstrap.mjs';

/** What is wrong with an import, if anything. */
export function violationOf(found: Import): Violation | undefined {
  const layer = layerOf(found.from);
  if (layer === undefined) return undefined;
  const { target } = found;
  const violation = (kind: string, message: string): Violation => ({ file: found.from, line: found.line, kind, message });
  switch (target.kind) {
    case 'unreadable':
      if (found.from === runsWhatItIsTold) return undefined;
      return violation('unreadable-import', `This import cannot be followed: ${found.specifier}.`);
    case 'node':
      return policy[layer].node ? undefined : violation('node', `${layer} does not import Node's ${target.name}.`);
    case 'package':
      return policy[layer].packages.includes(target.name)
        ? undefined
        : violation('package', `${layer} does not import the package ${target.name}.`);
    case 'file':
      return wayOut(layer, found, target.path, violation) ?? byTheDoor(found.from, target.path, violation);
  }
}

type Report = (kind: string, message: string) => Violation;

function wayOut(layer: Layer, found: Import, target: string, violation: Report): Violation | undefined {
  if (policy[layer].data?.test(target) === true) return undefined;
  const to = layerOf(target);
  if (to !== layer && found.specifier.startsWith('.')) return violation('escape', `../ does not lead out of ${layer}: ${found.specifier}.`);
  if (to === undefined) return violation('layer', `${layer} does not import ${target}.`);
  const { mayImport } = policy[layer];
  if (mayImport.includes(to) || (target === door && mayImport.includes('#rules'))) return undefined;
  return violation(
    'layer',
    to === 'rules' ? `${layer} imports the rules through #rules only, not ${target}.` : `${layer} does not import ${to}.`,
  );
}

/** The folders that put the laws together. No law knows of them, so they need no door. */
const aboveTheLaws = new Set(['calculation', 'compare']);

/** Within the rules a law is imported through its index; within the screen a feature is not imported by another. */
function byTheDoor(from: string, target: string, violation: Report): Violation | undefined {
  if (from.startsWith('rules/') && target.startsWith('rules/')) {
    const law = lawOf(target);
    if (law !== undefined && !aboveTheLaws.has(law) && law !== lawOf(from) && target !== `rules/${law}/index.ts`) {
      return violation('law-door', `${law} is imported through rules/${law}/index.ts, not ${target}.`);
    }
  }
  const feature = featureOf(target);
  if (featureOf(from) !== undefined && feature !== undefined && feature !== featureOf(from)) {
    return violation('feature', `Features do not import each other: ${target}.`);
  }
  return undefined;
}

function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => path.startsWith(`${layer}/`));
}

/** The folder of the rules that holds a file: "universal-credit". A file directly in rules/ is in none. */
export function lawOf(path: string): string | undefined {
  return /^rules\/([^/]+)\//.exec(path)?.[1];
}

const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
