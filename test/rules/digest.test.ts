import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestModule, digestOfRules } from '../../docs/digest/digest.ts';

test('the digest of the edition is that of the rules (npm run digest writes it)', () => {
  const written = readFileSync(new URL('../../rules/calculation/digest.ts', import.meta.url), 'utf8');
  expect(written).toBe(digestModule(digestOfRules()));
});
