import { spawn } from 'node:child_process';

/** Opens the address in the default browser. A machine without one is no failure: the address is printed as well. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...before] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
