import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inWords, layerSources, violationsIn } from './architecture/check.ts';
import { decisions } from './architecture/decisions.ts';
import { staleDecisions } from './architecture/purity.ts';

const sources = layerSources(fileURLToPath(new URL('..', import.meta.url)));

test('the check reads the layers', () => {
  const paths = sources.map(({ path }) => path);
  expect(paths).toContain('shared/case/schema.ts');
  expect(paths).toContain('rules/index.ts');
});

test('imports point one way and rules are pure', () => {
  expect(violationsIn(sources, decisions).map(inWords)).toEqual([]);
});

test('every recorded decision is still needed', () => {
  expect(staleDecisions(sources, decisions)).toEqual([]);
});
