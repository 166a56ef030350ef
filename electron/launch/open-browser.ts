import { spawn } from 'node:child_process';
import { layRedirect } from './redirect-file.ts';

/**
 * Opens the link in the default browser; gives what to do once it was used. The opener gets a private file that leads to the link
 * rather than the link, because every user of this machine can read its arguments. A machine without a browser is no failure: the
 * address is printed as well.
 */
export function openBrowser(link: string, platform: NodeJS.Platform = process.platform): () => void {
  const redirect = layRedirect(link, platform);
  if (redirect === undefined) return () => undefined;
  const [command, ...before] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, redirect.file], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return redirect.remove;
}

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
