import { safeStorage } from 'electron';
import type { Keychain } from './store/keychain.ts';

/**
 * The keychain of the operating system, once the app is ready: Keychain on macOS, DPAPI on Windows, a secret service on Linux. Undefined
 * where there is none; a Linux without a secret service would "encrypt" with a password that everybody knows.
 */
export async function systemKeychain(platform: NodeJS.Platform = process.platform): Promise<Keychain | undefined> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return undefined;
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return undefined;
  return {
    seal: (secret) => safeStorage.encryptStringAsync(secret.toString('base64')),
    open: async (sealed) => Buffer.from((await safeStorage.decryptStringAsync(sealed)).result, 'base64'),
  };
}
