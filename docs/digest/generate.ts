import { writeFileSync } from 'node:fs';
import { digestModule, digestOfRules } from './digest.ts';

/** Writes rules/calculation/digest.ts: `npm run digest`. */
writeFileSync(new URL('../../rules/calculation/digest.ts', import.meta.url), digestModule(digestOfRules()));
