import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const keptMilliseconds = 60_000;

interface Redirect {
  file: string;
  /** Removes it, once. */
  remove: () => void;
}

/**
 * A page on the disk, readable by this user only, that leads a browser to the link. It goes when it was used, after a minute, or
 * when Taper ends. Undefined where it cannot be written.
 */
export function layRedirect(link: string, platform: NodeJS.Platform): Redirect | undefined {
  try {
    const folder = mkdtempSync(path.join(placeFor(platform), 'taper-link-'));
    const remove = removing(folder);
    const file = path.join(folder, 'taper.html');
    writeFileSync(file, page(link), { flag: 'wx', mode: 0o600 });
    return { file, remove };
  } catch {
    return undefined;
  }
}

/** On Linux the home folder: browsers that run as snaps see neither the system's temporary files nor hidden folders. */
const placeFor = (platform: NodeJS.Platform): string => (platform === 'linux' ? homedir() : tmpdir());

function removing(folder: string): () => void {
  const remove = (): void => {
    clearTimeout(timer);
    process.off('exit', remove);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Its link works once, and only while Taper runs.
    }
  };
  const timer = setTimeout(remove, keptMilliseconds);
  timer.unref();
  process.once('exit', remove);
  return remove;
}

/** A link of Taper's has no character that HTML would read otherwise. */
const page = (link: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Taper</title><meta http-equiv="refresh" content="0;url=${link}"><p><a href="${link}">Open Taper</a></p>\n`;
