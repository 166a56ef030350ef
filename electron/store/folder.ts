import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What is known of the machine on which the folder is. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  /** Linux: the file systems that are mounted, as /proc/self/mounts lists them. */
  mounts: string;
  /** The real path of a folder, which says what a drive letter or a link stands for. */
  realPath: (directory: string) => string;
}

const networkFileSystems = /^(nfs\d?|cifs|smb\d?|smbfs|afs|9p|ceph|glusterfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs)|davfs|ncpfs)$/;
const synchronised = /^(OneDrive|Dropbox|Google Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Box Sync)/i;

/**
 * A sentence about a folder in which records are not safe: on a network, in a profile that roams, or kept in step with other machines.
 * There the lock that keeps two Tapers apart does not hold, and copies are made that no deletion reaches.
 */
export function warningAbout(directory: string, machine: Machine = thisMachine()): string | undefined {
  const found = whereItIs(machine.realPath(directory), machine);
  if (found === undefined) return undefined;
  return `The records are ${found}. Two machines could write to them at once, and deleted cases could stay in copies. Keep them on this machine’s own disk: close Taper, move the folder, and start Taper with TAPER_DATA_DIR set to the new place.`;
}

function whereItIs(directory: string, { platform, environment, mounts }: Machine): string | undefined {
  const parts = directory.split(/[\\/]/);
  if (platform === 'win32') {
    if (/^[\\/]{2}(?![?.][\\/])/.test(directory) || /^\\\\\?\\UNC\\/i.test(directory)) return `in a network folder (${directory})`;
    if (isWithin(directory, environment['APPDATA'])) return `in a profile that may roam to other machines (${directory})`;
    if (['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].some((name) => isWithin(directory, environment[name])))
      return `in a folder that is kept in step with other machines (${directory})`;
  }
  if (platform === 'linux' && networkFileSystems.test(fileSystemOf(directory, mounts))) return `in a network folder (${directory})`;
  if (parts.some((part) => synchronised.test(part))) return `in a folder that is kept in step with other machines (${directory})`;
  return undefined;
}

function isWithin(directory: string, parent: string | undefined): boolean {
  if (parent === undefined || parent === '') return false;
  const normal = (name: string): string => name.toLowerCase().replaceAll('/', '\\').replace(/\\$/, '');
  return `${normal(directory)}\\`.startsWith(`${normal(parent)}\\`);
}

/** The type of the file system that is mounted nearest above the folder. */
function fileSystemOf(directory: string, mounts: string): string {
  let nearest = { at: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, mountedAt = '', type = ''] = line.split(' ');
    const at = mountedAt.replaceAll(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
    const above = at === '/' || directory === at || directory.startsWith(`${at}/`);
    if (at !== '' && above && at.length >= nearest.at.length) nearest = { at, type };
  }
  return nearest.type;
}

/** A drive letter of Windows may stand for a network folder; its real path says so. What is not there yet is as its parent is. */
function realPath(directory: string): string {
  try {
    return realpathSync.native(directory);
  } catch {
    const parent = path.dirname(directory);
    return parent === directory ? directory : path.join(realPath(parent), path.basename(directory));
  }
}

function thisMachine(): Machine {
  const { platform, env: environment } = process;
  return { platform, environment, realPath, mounts: platform === 'linux' ? mountsHere() : '' };
}

function mountsHere(): string {
  try {
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
}
