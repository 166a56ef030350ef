import { writeFileSync } from 'node:fs';
import { councilList } from './list.ts';

/** Writes docs/council-tax-reduction.md: `npm run councils`. */
writeFileSync(new URL('../council-tax-reduction.md', import.meta.url), councilList());
