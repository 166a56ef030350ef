import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWords, layerSources, violationsIn } from './check.ts';

/** A tree that keeps to the architecture. Each planted file is added to it alone, so that each is caught for its own sake. */
const clean: Record<string, string> = {
  'shared/case/values.ts': "import { z } from 'zod';\nexport const pounds = z.string();",
  'rules/index.ts': "export { award } from './universal-credit/index.ts';",
  'rules/engine/index.ts': "import { Decimal } from 'decimal.js';\nexport const half = new Decimal('0.5');",
  'rules/engine/quantity.ts': 'export const nothing = 0;',
  'rules/universal-credit/index.ts':
    "import { pounds } from '#shared/case/values';\nimport { relief } from '../income-tax/index.ts';\nexport const award = [pounds, relief];",
  'rules/universal-credit/taper.ts': "import { half } from '../engine/index.ts';\nexport const taper = half;",
  'rules/income-tax/index.ts': "import type { award } from '../universal-credit/index.ts';\nexport const relief: typeof award | 1 = 1;",
  'rules/income-tax/bands.ts': 'export const bands = [1, 2];',
  'renderer/features/result/table.tsx':
    "import { Fragment } from 'react';\nimport { award } from '#rules';\nexport const table = [Fragment, award];",
  'renderer/features/result/lines/row.tsx': "import { table } from '../table.tsx';\nexport const row = table;",
  'renderer/features/household/form.tsx': 'export const form = 1;',
  'renderer/features/cases/examples.ts': "export const examples = import.meta.glob('../../../examples/*.json');",
  'electron/main.ts': "import { app } from 'electron';\nimport { join } from 'node:path';\nexport const main = [app, join];",
};

const planted: { title: string; file: string; text: string; kind: string; lint: boolean }[] = [
  {
    title: 'shared imports another package',
    file: 'shared/a.ts',
    text: "import { Decimal } from 'decimal.js';\nexport const a = Decimal;",
    kind: 'package',
    lint: true,
  },
  {
    title: 'shared imports Node',
    file: 'shared/b.ts',
    text: "import { join } from 'node:path';\nexport const b = join;",
    kind: 'node',
    lint: true,
  },
  {
    title: 'shared imports the rules',
    file: 'shared/c.ts',
    text: "import { award } from '#rules';\nexport const c = award;",
    kind: 'layer',
    lint: true,
  },
  {
    title: 'shared leaves its folder',
    file: 'shared/case/d.ts',
    text: "import { award } from '../../rules/index.ts';\nexport const d = award;",
    kind: 'escape',
    lint: true,
  },
  { title: 'shared re-exports a package', file: 'shared/e.ts', text: "export * from 'react';", kind: 'package', lint: true },
  {
    title: 'rules import a package',
    file: 'rules/a.ts',
    text: "import { z } from 'zod';\nexport const a = z;",
    kind: 'package',
    lint: true,
  },
  {
    title: 'rules import the screen',
    file: 'rules/pay/b.ts',
    text: "import { table } from '../../renderer/features/result/table.tsx';\nexport const b = table;",
    kind: 'escape',
    lint: true,
  },
  {
    title: 'rules import their host',
    file: 'rules/c.ts',
    text: "import { main } from '#electron/main';\nexport const c = main;",
    kind: 'layer',
    lint: true,
  },
  {
    title: 'rules import a type of a package',
    file: 'rules/d.ts',
    text: "export type D = import('react').ReactNode;",
    kind: 'package',
    lint: false,
  },
  { title: 'rules import when they run', file: 'rules/e.ts', text: "export const e = () => import('node:fs');", kind: 'node', lint: true },
  {
    title: 'rules import a computed name',
    file: 'rules/f.ts',
    text: 'export const f = (name: string): Promise<unknown> => import(name);',
    kind: 'unreadable-import',
    lint: false,
  },
  {
    title: 'a law is imported past its index',
    file: 'rules/pay/g.ts',
    text: "import { bands } from '../income-tax/bands.ts';\nexport const g = bands;",
    kind: 'law-door',
    lint: true,
  },
  {
    title: 'a law is imported past its index from a folder within one',
    file: 'rules/pay/deep/g.ts',
    text: "import { bands } from '../../income-tax/bands.ts';\nexport const g = bands;",
    kind: 'law-door',
    lint: true,
  },
  {
    title: 'a law is imported past its index by its alias',
    file: 'rules/pay/h.ts',
    text: "import { bands } from '#rules/income-tax/bands';\nexport const h = bands;",
    kind: 'law-door',
    lint: true,
  },
  {
    title: 'folders of the rules import each other, and not by their indexes',
    file: 'rules/engine/quantity.ts',
    text: "import { taper } from '../universal-credit/taper.ts';\nexport const nothing = taper;",
    kind: 'cycle',
    lint: true,
  },
  { title: 'rules read the clock', file: 'rules/i.ts', text: 'export const i = () => Date.now();', kind: 'impure', lint: true },
  { title: 'rules throw dice', file: 'rules/j.ts', text: 'export const j = () => Math.random();', kind: 'impure', lint: true },
  { title: 'rules fetch', file: 'rules/k.ts', text: "export const k = () => fetch('https://example.org');", kind: 'impure', lint: true },
  { title: 'rules read their process', file: 'rules/l.ts', text: "export const l = process.env['A'];", kind: 'impure', lint: true },
  { title: 'rules reach for the global object', file: 'rules/m.ts', text: 'export const m = globalThis;', kind: 'impure', lint: true },
  { title: 'rules write to the console', file: 'rules/n.ts', text: "console.log('n');\nexport {};", kind: 'impure', lint: true },
  {
    title: 'rules sort by the language of the machine',
    file: 'rules/o.ts',
    text: "export const o = 'a'.localeCompare('b');",
    kind: 'locale',
    lint: false,
  },
  { title: 'rules make a float of text', file: 'rules/p.ts', text: "export const p = Number('1.1');", kind: 'float', lint: false },
  { title: 'rules parse a float', file: 'rules/q.ts', text: "export const q = parseFloat('1.1');", kind: 'float', lint: false },
  {
    title: 'rules round a float',
    file: 'rules/r.ts',
    text: 'export const r = (pounds: number) => Math.round(pounds);',
    kind: 'float',
    lint: false,
  },
  { title: 'rules write a rate as a float', file: 'rules/s.ts', text: 'export const s = 0.55;', kind: 'float', lint: false },
  { title: 'rules turn text into a float by its sign', file: 'rules/t.ts', text: "export const t = +'1.1';", kind: 'float', lint: false },
  {
    title: 'rules turn a decimal into a float',
    file: 'rules/u.ts',
    text: 'export const u = (d: { toNumber(): number }) => d.toNumber();',
    kind: 'float',
    lint: false,
  },
  {
    title: 'rules take types from their host',
    file: 'rules/v.ts',
    text: '/// <reference types="node" />\nexport {};',
    kind: 'impure',
    lint: false,
  },
  {
    title: 'the screen imports a rule past the door',
    file: 'renderer/a.tsx',
    text: "import { bands } from '#rules/income-tax/bands';\nexport const a = bands;",
    kind: 'layer',
    lint: true,
  },
  {
    title: 'the screen imports its host',
    file: 'renderer/b.tsx',
    text: "import { main } from '../electron/main.ts';\nexport const b = main;",
    kind: 'escape',
    lint: true,
  },
  {
    title: 'the screen imports Electron',
    file: 'renderer/c.tsx',
    text: "import { app } from 'electron';\nexport const c = app;",
    kind: 'package',
    lint: true,
  },
  {
    title: 'the screen imports Node',
    file: 'renderer/d.tsx',
    text: "import { join } from 'node:path';\nexport const d = join;",
    kind: 'node',
    lint: true,
  },
  {
    title: 'the screen starts a worker outside itself',
    file: 'renderer/e.ts',
    text: "export const e = () => new Worker(new URL('../rules/index.ts', import.meta.url));",
    kind: 'escape',
    lint: false,
  },
  {
    title: 'the screen imports by a pattern',
    file: 'renderer/f.ts',
    text: "export const f = import.meta.glob(['../examples/*.json', '../rules/**']);",
    kind: 'escape',
    lint: false,
  },
  {
    title: 'the screen imports by a computed pattern',
    file: 'renderer/g.ts',
    text: 'export const g = (name: string) => import.meta.glob(name);',
    kind: 'unreadable-import',
    lint: false,
  },
  {
    title: 'a feature imports another',
    file: 'renderer/features/result/g.tsx',
    text: "import { form } from '../household/form.tsx';\nexport const g = form;",
    kind: 'feature',
    lint: true,
  },
  {
    title: 'a feature imports another from a folder within one',
    file: 'renderer/features/result/lines/g.tsx',
    text: "import { form } from '../../household/form.tsx';\nexport const g = form;",
    kind: 'feature',
    lint: true,
  },
  {
    title: 'the host imports the screen',
    file: 'electron/a.ts',
    text: "import { form } from '../renderer/features/household/form.tsx';\nexport const a = form;",
    kind: 'escape',
    lint: true,
  },
  {
    title: 'the host imports a rule past the door',
    file: 'electron/b.ts',
    text: "import { bands } from '#rules/income-tax/bands';\nexport const b = bands;",
    kind: 'layer',
    lint: true,
  },
  {
    title: 'the host imports React',
    file: 'electron/c.ts',
    text: "import { Fragment } from 'react';\nexport const c = Fragment;",
    kind: 'package',
    lint: true,
  },
  {
    title: 'the host imports the tests',
    file: 'electron/d.ts',
    text: "import { cases } from '../test/households/cases.ts';\nexport const d = cases;",
    kind: 'escape',
    lint: true,
  },
];

describe('the architecture check', () => {
  test('finds nothing in a clean tree', () => {
    inTree({}, (root) => expect(found(root)).toEqual([]));
  });

  test.for(planted)('catches it when $title', ({ file, text, kind }) => {
    inTree({ [file]: text }, (root) => {
      const caught = found(root);
      expect(caught.filter((violation) => violation.file === file).map((violation) => violation.kind)).toContain(kind);
      expect([...new Set(caught.map((violation) => violation.file))]).toEqual([file]);
      expect(inWords(caught[0] ?? { file: '', line: 0, kind: '', message: '' })).toMatch(/^\S+:[1-9]\d* .*\.$/);
    });
  });

  test.for([
    {
      title: 'two files of the screen',
      'renderer/features/result/table.tsx': "import { row } from './lines/row.tsx';\nexport const table: unknown = row;",
      'renderer/features/result/lines/row.tsx': "import { table } from '../table.tsx';\nexport const row = table;",
    },
    {
      title: 'two files, one of them by a type',
      'shared/case/values.ts': "import type { Case } from './case.ts';\nexport const pounds = (of: Case): Case => of;",
      'shared/case/case.ts': "import { pounds } from './values.ts';\nexport type Case = Parameters<typeof pounds>[0];",
    },
  ])('catches $title that import each other', ({ title: _, ...files }) => {
    inTree(files, (root) =>
      expect(new Set(found(root).map(({ file, kind }) => `${file} ${kind}`))).toEqual(
        new Set(Object.keys(files).map((file) => `${file} cycle`)),
      ),
    );
  });

  test('lets a file use a float where the decision is recorded, and only there', () => {
    inTree({ 'rules/dates.ts': "export const year = +'2026';", 'rules/other.ts': "export const year = +'2026';" }, (root) => {
      const decided = [{ file: 'rules/dates.ts', uses: ['unary +'], because: 'a year is no money' }];
      expect(violationsIn(layerSources(root), decided).map(({ file }) => file)).toEqual(['rules/other.ts']);
    });
  });
});

describe('the linter', () => {
  let root = '';
  let caught: { code: string; filename: string }[] = [];
  const caughtInTree = planted.filter(({ lint }) => lint);

  beforeAll(() => {
    root = tree({ ...clean, ...Object.fromEntries(caughtInTree.map(({ file, text }) => [file, text])) });
    caught = lintOf(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.for(caughtInTree)('catches it when $title', ({ file }) => {
    expect(caught.filter(({ filename }) => filename === file).map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/no-restricted-/),
    );
  });

  test('finds no restricted import in the clean files', () => {
    const plantedFiles = new Set(planted.map(({ file }) => file));
    const restricted = caught.filter(({ code, filename }) => code.includes('no-restricted-') && !plantedFiles.has(filename));
    expect(restricted).toEqual([]);
  });
});

const found = (root: string) => violationsIn(layerSources(root), []);

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

function lintOf(root: string): { code: string; filename: string }[] {
  cpSync(join(projectRoot, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
  const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: root, encoding: 'utf8', env: withTools() });
  const report: unknown = JSON.parse(stdout === '' ? `{ "stderr": ${JSON.stringify(stderr)} }` : stdout);
  expect(report).toHaveProperty('diagnostics');
  return (report as { diagnostics: { code: string; filename: string }[] }).diagnostics;
}

const withTools = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(projectRoot, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
});

function inTree(files: Record<string, string>, look: (root: string) => void): void {
  const root = tree({ ...clean, ...files });
  try {
    look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'taper-architecture-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  return root;
}
