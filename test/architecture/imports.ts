import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { code, type Node, type Source } from './source.ts';

/** One import of a file: what it names and where that leads. */
export interface Import {
  from: string;
  line: number;
  specifier: string;
  target: Target;
}

/**
 * A file of the tree, an npm package, a module of Node, or something that no reader can follow (a computed name).
 * A path that leaves the tree is a file target that begins with "../".
 */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'package'; name: string }
  | { kind: 'node'; name: string }
  | { kind: 'unreadable' };

/** Every import of a file, in whatever form the language has for one. */
export function importsOf(source: Source): Import[] {
  return source.nodes.flatMap((node) =>
    importedBy(node).map((specifier) => ({
      from: source.path,
      line: node.line,
      specifier: specifier ?? '(computed)',
      target: specifier === undefined ? { kind: 'unreadable' as const } : targetOf(source.path, specifier),
    })),
  );
}

/** What a node imports: nothing, a text, or (undefined) something computed. */
function importedBy({ type, fields }: Node): (string | undefined)[] {
  switch (type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return isNothing(fields['source']) ? [] : [textOf(fields['source'])];
    case 'ImportExpression':
      return [textOf(fields['source'])];
    case 'TSExternalModuleReference':
      return [textOf(fields['expression'])];
    case 'CallExpression':
      return importsByCall(fields['callee'], argumentsOf(fields));
    case 'NewExpression':
      return isNamed(fields['callee'], 'URL') && isImportMeta(argumentsOf(fields)[1]) ? relativeUrl(argumentsOf(fields)[0]) : [];
    default:
      return [];
  }
}

function importsByCall(callee: unknown, given: readonly unknown[]): (string | undefined)[] {
  if (isNamed(callee, 'require')) return [textOf(given[0])];
  const property = fieldOf(callee, 'property');
  return isNamed(property, 'glob') && isMetaProperty(fieldOf(callee, 'object')) ? patternsOf(given[0]) : [];
}

/** `import.meta.glob` takes one pattern or a list of them. */
function patternsOf(given: unknown): (string | undefined)[] {
  const elements = fieldOf(given, 'elements');
  return (Array.isArray(elements) ? elements : [given]).map(textOf);
}

/** `new URL('./worker.ts', import.meta.url)` is how a worker is named; a folder or a file of data is no import. */
function relativeUrl(first: unknown): (string | undefined)[] {
  const text = textOf(first);
  return text !== undefined && text.startsWith('.') && code.test(text) ? [text] : [];
}

function targetOf(from: string, specifier: string): Target {
  const path = specifier.replace(/[?].*$/, '');
  if (path.startsWith('.')) return { kind: 'file', path: posix.normalize(posix.join(posix.dirname(from), path)) };
  if (path.startsWith('/')) return { kind: 'unreadable' };
  if (path.startsWith('#')) return { kind: 'file', path: path === '#rules' ? 'rules/index.ts' : `${path.slice(1)}.ts` };
  if (isBuiltin(path)) return { kind: 'node', name: path };
  return { kind: 'package', name: path.split('/', path.startsWith('@') ? 2 : 1).join('/') };
}

function textOf(value: unknown): string | undefined {
  const text = fieldOf(value, 'value');
  if (typeof text === 'string') return text;
  const quasis = fieldOf(value, 'quasis');
  if (!Array.isArray(quasis) || quasis.length !== 1) return undefined;
  const cooked = fieldOf(fieldOf(quasis[0], 'value'), 'cooked');
  return typeof cooked === 'string' ? cooked : undefined;
}

const argumentsOf = (fields: Record<string, unknown>): readonly unknown[] =>
  Array.isArray(fields['arguments']) ? fields['arguments'] : [];
const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isNamed = (value: unknown, name: string): boolean => fieldOf(value, 'type') === 'Identifier' && fieldOf(value, 'name') === name;
const isMetaProperty = (value: unknown): boolean => fieldOf(value, 'type') === 'MetaProperty';
const isImportMeta = (value: unknown): boolean => isMetaProperty(fieldOf(value, 'object'));
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
