import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

interface Surroundings {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  home: string;
  exists: (directory: string) => boolean;
}

const here = (): Surroundings => ({ platform: process.platform, environment: process.env, home: homedir(), exists: existsSync });

/**
 * The absolute path of the folder in which Taper keeps everything on this machine. `TAPER_DATA_DIR` overrides it.
 * The window and the browser host use the same folder, so that the records are the same whichever of them opens them.
 */
export function dataDirectory({ platform, environment, home, exists }: Surroundings = here()): string {
  const chosen = environment['TAPER_DATA_DIR'];
  if (chosen) return path.resolve(chosen);
  if (platform === 'win32') return onWindows(environment, home, exists);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Taper');
  return path.join(environment['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'taper');
}

/** The local part of the profile, which does not roam to other machines. Records that an earlier version put into the other part stay there. */
function onWindows(environment: Surroundings['environment'], home: string, exists: Surroundings['exists']): string {
  const local = path.join(environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'Taper');
  const roaming = path.join(environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Taper');
  return !exists(recordsDirectory(local)) && exists(recordsDirectory(roaming)) ? roaming : local;
}

/** The folder of the encrypted records within the data folder. */
export const recordsDirectory = (data: string = dataDirectory()): string => path.join(data, 'records');

/** The folder of the rate pack in use and of the keys that were added, within the data folder. */
export const ratePacksDirectory = (data: string = dataDirectory()): string => path.join(data, 'rate-packs');
