import type { Api } from '#shared/ipc/contract';
import { httpApi } from './http-api.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop app; absent in a browser. */
    api?: Api;
  }
}

/** The channels to the process that keeps the records: the preload's, or else those of the browser host. */
export const connectApi = (): Api => window.api ?? httpApi();

/** The same channels, telling `onLocked` when a call finds the records locked. */
export function watchLock(api: Api, onLocked: () => void): Api {
  const watched = Object.entries(api).map(([name, call]) => [
    name,
    async (input: never) => {
      const reply = await call(input);
      if (!reply.ok && reply.error.code === 'locked') onLocked();
      return reply;
    },
  ]);
  return Object.fromEntries(watched) as Api;
}
