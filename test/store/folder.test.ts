import { expect, test } from 'vitest';
import { warningAbout, type Machine } from '#electron/store/folder';

const environment = {
  APPDATA: 'C:\\Users\\a\\AppData\\Roaming',
  OneDrive: 'C:\\Users\\a\\Cloud',
};
const realPath = (directory: string): string => directory;
const windows: Machine = { platform: 'win32', environment, realPath, mounts: '' };
const linux: Machine = {
  platform: 'linux',
  realPath,
  environment: {},
  mounts: [
    '/dev/sda1 / ext4 rw 0 0',
    'tmpfs /tmp tmpfs rw 0 0',
    'server:/homes /home/shared\\040files nfs4 rw 0 0',
    '//s/x /mnt/x cifs rw 0 0',
  ].join('\n'),
};

test.each([
  ['\\\\server\\share\\Taper', windows, 'network folder'],
  ['C:\\Users\\a\\AppData\\Roaming\\Taper\\records', windows, 'may roam'],
  ['c:\\users\\A\\appdata\\roaming\\Taper', windows, 'may roam'],
  ['C:\\Users\\a\\Cloud\\Taper', windows, 'kept in step'],
  ['/home/shared files/a/.local/share/taper', linux, 'network folder'],
  ['/mnt/x/taper', linux, 'network folder'],
  ['/home/a/Dropbox/taper', linux, 'kept in step'],
  ['/Users/a/Library/Mobile Documents/taper', { ...linux, platform: 'darwin' }, 'kept in step'],
] as const)('records in %s are warned about', (directory, machine, words) => {
  const warning = warningAbout(directory, machine);
  expect(warning).toContain(words);
  expect(warning).toContain('TAPER_DATA_DIR');
});

test.each([
  ['C:\\Users\\a\\AppData\\Local\\Taper\\records', windows],
  ['\\\\?\\C:\\Taper', windows],
  ['C:\\Users\\a\\AppData\\RoamingNot\\Taper', windows],
  ['/home/a/.local/share/taper/records', linux],
  ['/mnt/xy/taper', linux],
] as const)('records in %s are not', (directory, machine) => {
  expect(warningAbout(directory, machine)).toBeUndefined();
});
