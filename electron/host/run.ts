import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ratePacksDirectory, recordsDirectory } from '../data-directory.ts';
import { dispatchAt } from '../ipc/dispatch.ts';
import { ratePacksIn } from '../rate-packs/rate-packs.ts';
import { storeIn } from '../store/store.ts';
import { startBrowserHost } from './browser-host.ts';

interface Announcing {
  /** Gets each link: the first at once, another when one was used up. */
  announce: (link: string) => void;
  /** Told each time that a link was used. */
  used: () => void;
}

/** Runs Taper in the browser until the process is told to stop. */
export async function runInBrowser(root: string, { announce, used }: Announcing): Promise<void> {
  const store = storeIn(recordsDirectory());
  const dispatch = dispatchAt({
    store,
    rates: ratePacksIn(ratePacksDirectory()),
    host: 'browser',
    version: versionOf(root),
    now: () => new Date(),
  });
  const host = await startBrowserHost({ dispatch, renderer: path.join(root, 'out/renderer'), onLapsed: announce, onUsed: used });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void host
        .close()
        .then(() => store.lock())
        .then(() => process.exit(0));
    });
  }
  announce(host.link());
}

const versionOf = (root: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).version;
