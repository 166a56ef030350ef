/** Where Taper opens, and the one sentence that says why. */
export type Choice = { host: 'electron'; runtime: string; why: string } | { host: 'browser'; why: string };

export interface Circumstances {
  browserAskedFor: boolean;
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  installedRuntime: () => string | undefined;
  fetchRuntime: () => Promise<string | undefined>;
}

/** Its own window where that can be had; otherwise the browser of this machine, which needs nothing more. */
export async function chooseHost(circumstances: Circumstances): Promise<Choice> {
  const { browserAskedFor, platform, environment } = circumstances;
  if (browserAskedFor) return { host: 'browser', why: 'Taper opens in the browser, as asked.' };
  if (platform === 'linux' && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) {
    return { host: 'browser', why: 'Taper opens in the browser, because this session has no screen for a window of its own.' };
  }
  const runtime = circumstances.installedRuntime() ?? (await circumstances.fetchRuntime());
  if (runtime !== undefined) return { host: 'electron', runtime, why: 'Taper opens in its own window.' };
  return {
    host: 'browser',
    why: 'Taper opens in the browser, because Electron’s runtime is not on this machine and could not be fetched.',
  };
}
