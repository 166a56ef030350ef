import { writeFileSync } from 'node:fs';
import { coverageRegister } from './register.ts';

/** Writes docs/coverage.md: `npm run coverage`. */
writeFileSync(new URL('../coverage.md', import.meta.url), coverageRegister());
