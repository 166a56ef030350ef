import Database from 'better-sqlite3';
import type { StoreKey } from './key.ts';

/**
 * Opens a database file whose every page is encrypted, journal included. Nothing is read yet: a wrong key shows at the first statement.
 *
 * Decision: SQLCipher 4's format (AES-256-CBC with an HMAC-SHA-512 over each page) rather than ChaCha20-Poly1305. Both authenticate
 * every page; SQLCipher's is a published format that other tools can open with the derived key, so a service's records do not depend
 * on Taper. The key is given raw, because scrypt has already made it.
 */
export function openEncrypted(
  file: string,
  key: StoreKey,
  options: { readonly?: boolean; fileMustExist?: boolean } = {},
): Database.Database {
  const database = new Database(file, { ...options, timeout: 500 });
  try {
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    withKeyText(key, (text) => keyed(database).key(text));
    // The temporary database of VACUUM would otherwise be a file of its own.
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The pages of the SQLCipher 4 format: every sound file is a whole number of them. */
export const pageBytes = 4096;

export const sqliteCode = (error: unknown): string | undefined => (error instanceof Database.SqliteError ? error.code : undefined);

/** Encrypts an open file anew under another key; its salt becomes the file's head. The connection must hold the file alone. */
export function encryptAnew(database: Database.Database, key: StoreKey): void {
  withKeyText(key, (text) => keyed(database).rekey(text));
}

/** What the encrypted build adds to a connection. */
interface Keyed {
  key(text: Buffer): void;
  rekey(text: Buffer): void;
}

const keyed = (database: Database.Database): Keyed => database as unknown as Keyed;

/** The key as the cipher takes it raw, x'…'. A buffer, because a string could not be overwritten afterwards. */
function withKeyText({ cipherKey, salt }: StoreKey, use: (text: Buffer) => void): void {
  const digits = '0123456789abcdef';
  const text = Buffer.alloc(2 * (cipherKey.length + salt.length) + 3, "'");
  text.write('x');
  let at = 2;
  for (const part of [cipherKey, salt]) {
    for (const byte of part) {
      text[at++] = digits.charCodeAt(byte >> 4);
      text[at++] = digits.charCodeAt(byte & 15);
    }
  }
  try {
    use(text);
  } finally {
    text.fill(0);
  }
}
