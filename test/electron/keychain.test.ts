import { beforeEach, expect, test, vi } from 'vitest';

const safeStorage = {
  isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
  getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
  encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`sealed ${text}`))),
  decryptStringAsync: vi.fn((box: Buffer) => Promise.resolve({ result: box.toString().slice(7), shouldReEncrypt: false })),
};
vi.doMock('electron', () => ({ safeStorage }));
const { systemKeychain } = await import('#electron/keychain');

beforeEach(() => void vi.clearAllMocks());

test('seals and opens through the operating system, every byte as it was', async () => {
  const keychain = await systemKeychain('win32');
  const secret = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 8));
  expect(await keychain?.open(await keychain.seal(secret))).toEqual(secret);
});

test.each(['basic_text', 'unknown'])('a Linux whose secrets are kept by "%s" counts as one without a keychain', async (backend) => {
  safeStorage.getSelectedStorageBackend.mockReturnValueOnce(backend);
  expect(await systemKeychain('linux')).toBeUndefined();
});

test('a machine without encryption has no keychain', async () => {
  safeStorage.isAsyncEncryptionAvailable.mockResolvedValueOnce(false);
  expect(await systemKeychain('darwin')).toBeUndefined();
});
