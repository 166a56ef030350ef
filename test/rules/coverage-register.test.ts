import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageRegister } from '../../docs/coverage/register.ts';

test('docs/coverage.md is what the rules say (npm run coverage writes it)', () => {
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(coverageRegister());
});
