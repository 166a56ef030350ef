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
    database.pragma(`key = "x'${key.cipherKey.toString('hex')}${key.salt.toString('hex')}'"`);
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
