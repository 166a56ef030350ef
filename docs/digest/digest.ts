import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rulesFolder = join(import.meta.dirname, '../../rules');
const generated = join('calculation', 'digest.ts');

/** SHA-256 over every source of rules/ but the digest itself, by path and content: the same law gives the same digest everywhere. */
export function digestOfRules(): string {
  const hash = createHash('sha256');
  const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== generated,
  );
  for (const name of files.map((file) => file.replaceAll('\\', '/')).toSorted()) {
    const text = readFileSync(join(rulesFolder, name), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\0${text.length}\0${text}`);
  }
  return hash.digest('hex');
}

/** The module that states the digest. */
export const digestModule = (
  digest: string,
): string => `/** Digest of the rules and figures of this edition. \`npm run digest\` writes it. */
export const digest = '${digest.slice(0, 16)}';
`;
