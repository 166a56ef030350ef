import type { Violation } from './layers.ts';
import type { Node, Source } from './source.ts';

/** Rules are pure functions of a case: nothing here may be named in rules/. */
const impure = new Set([
  'Buffer',
  'Date',
  'Function',
  'Intl',
  'clearTimeout',
  'console',
  'crypto',
  'eval',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
]);

/** Members that read the host's language, so that one case could have two answers. */
const localeDependent = new Set(['localeCompare', 'toLocaleLowerCase', 'toLocaleString', 'toLocaleUpperCase']);

/** Binary floats: money is never one. Allowed in a file only where the reason is recorded. */
const floats = new Set(['Math', 'Number', 'parseFloat', 'parseInt']);

/** A file of the rules that works with whole numbers, what it uses for them, and why that is not money. */
export interface Decision {
  file: string;
  uses: readonly string[];
  because: string;
}

/** What in a file of the rules is not pure, and what is a binary float without a recorded reason. */
export function impuritiesOf(source: Source, decisions: readonly Decision[]): Violation[] {
  const allowed = new Set(decisions.filter(({ file }) => file === source.path).flatMap(({ uses }) => uses));
  const inCode = source.nodes.flatMap((node) => {
    const violation = impurityOf(node, allowed);
    return violation === undefined ? [] : [{ file: source.path, line: node.line, ...violation }];
  });
  return [...inCode, ...directivesIn(source)];
}

/** The decisions that no file needs any more. */
export function staleDecisions(sources: readonly Source[], decisions: readonly Decision[]): string[] {
  return decisions.flatMap(({ file, uses }) => {
    const used = new Set(sources.find(({ path }) => path === file)?.nodes.map(floatOf));
    return uses.filter((use) => !used.has(use)).map((use) => `${file} no longer uses ${use}.`);
  });
}

function impurityOf(node: Node, allowed: ReadonlySet<string>): Pick<Violation, 'kind' | 'message'> | undefined {
  const name = nameUsed(node);
  if (name !== undefined && impure.has(name)) return { kind: 'impure', message: `Rules do not use ${name}.` };
  if (isRandom(node)) return { kind: 'impure', message: 'Rules do not use Math.random.' };
  if (node.type === 'MetaProperty') return { kind: 'impure', message: 'Rules do not use import.meta.' };
  if (node.type === 'Identifier' && isMemberName(node) && localeDependent.has(String(node.fields['name']))) {
    return { kind: 'locale', message: `${String(node.fields['name'])} depends on the language of the machine.` };
  }
  const float = floatOf(node);
  if (float === undefined || allowed.has(float)) return undefined;
  return {
    kind: 'float',
    message: `${float} makes a binary float. Use decimals, or record the decision in test/architecture/decisions.ts.`,
  };
}

/** How a node makes or keeps a binary float, by the name under which a decision can allow it. */
function floatOf(node: Node): string | undefined {
  const name = nameUsed(node);
  if (name !== undefined && floats.has(name)) return name;
  if (node.type === 'Identifier' && node.fields['name'] === 'toNumber' && isMemberName(node)) return 'toNumber';
  if (node.type === 'UnaryExpression' && node.fields['operator'] === '+') return 'unary +';
  const { value } = node.fields;
  return node.type === 'Literal' && typeof value === 'number' && !Number.isInteger(value) ? 'fraction' : undefined;
}

/** The name a node refers to; a member, a key or a label that happens to be spelt so refers to nothing. */
function nameUsed({ type, fields, parent, role }: Node): string | undefined {
  if (type !== 'Identifier' || typeof fields['name'] !== 'string') return undefined;
  const computed = parent?.fields['computed'] === true;
  const isMember = role === 'property' || (role === 'right' && parent?.type === 'TSQualifiedName');
  const isKey = role === 'key' && parent?.fields['shorthand'] !== true;
  if ((isMember || isKey) && !computed) return undefined;
  return role === 'imported' || role === 'exported' || role === 'label' ? undefined : fields['name'];
}

const isMemberName = ({ parent, role }: Node): boolean => role === 'property' && parent?.type === 'MemberExpression';

function isRandom({ type, fields }: Node): boolean {
  return type === 'Identifier' && fields['name'] === 'random';
}

function directivesIn({ path, comments }: Source): Violation[] {
  return comments
    .filter(({ text }) => /^\/\s*<reference\s/.test(text))
    .map(({ line }) => ({ file: path, line, kind: 'impure', message: 'Rules take no types from their host (/// <reference>).' }));
}
