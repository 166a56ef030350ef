import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../docs/schema/schemas.ts';

const folder = new URL('../docs/schema/', import.meta.url);

test.for(Object.entries(schemaFiles))('docs/schema/%s is what shared/ says (npm run schema writes it)', ([name, text]) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
});

test('docs/schema holds no other schema', () => {
  const schemas = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(schemas.toSorted()).toEqual(Object.keys(schemaFiles).toSorted());
});

test('a case needs what the format says it needs, and takes nothing unknown', () => {
  const schema = JSON.parse(schemaFiles['case.schema.json'] ?? '') as { required: string[]; additionalProperties: boolean };
  const needed = ['format', 'version', 'reference', 'asAt', 'nation', 'client', 'home', 'savings', 'claims', 'now'];
  expect(schema.required.toSorted()).toEqual(needed.toSorted());
  expect(schema.additionalProperties).toBe(false);
});
