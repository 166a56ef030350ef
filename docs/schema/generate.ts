import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schemas.ts';

/** Writes the JSON Schemas beside this file: `npm run schema`. */
for (const [name, text] of Object.entries(schemaFiles)) writeFileSync(new URL(name, import.meta.url), text);
