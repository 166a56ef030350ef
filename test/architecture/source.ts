import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** One source file of a tree: its path from the tree's root, with "/" between folders, and its syntax. */
export interface Source {
  path: string;
  nodes: readonly Node[];
  comments: readonly Comment[];
}

/** A node of the syntax tree, with the node that holds it and the name under which it is held. */
export interface Node {
  type: string;
  line: number;
  parent: Node | undefined;
  role: string;
  fields: Record<string, unknown>;
}

export interface Comment {
  text: string;
  line: number;
}

/** What the name of a source file ends with. */
export const code = /\.(ts|tsx|mts|mjs|js|jsx)$/;

/** Every source file under these folders of a tree. */
export function sourcesIn(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesUnder(root, folder)).map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(root, path);
    return code.test(entry.name) ? [path] : [];
  });
}

/** @throws when the file is not TypeScript: a file that cannot be read cannot be checked. */
export function sourceOf(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new Error(`${path} cannot be parsed: ${fault.message}`);
  const lineAt = lineFinder(text);
  return {
    path,
    nodes: nodesOf(parsed.program, lineAt),
    comments: parsed.comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
  };
}

function nodesOf(program: unknown, lineAt: (offset: number) => number): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, parent: Node | undefined, role: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => visit(item, parent, role));
    if (!isSyntax(value)) return;
    const node: Node = { type: value.type, line: lineAt(value.start), parent, role, fields: value };
    nodes.push(node);
    for (const [name, held] of Object.entries(value)) visit(held, node, name);
  };
  visit(program, undefined, 'program');
  return nodes;
}

function isSyntax(value: unknown): value is Record<string, unknown> & { type: string; start: number } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
