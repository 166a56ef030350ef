import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { temporaryDirectory } from '../store/store-for-test.ts';
import { builtForTests } from './built.ts';
import { newFakeElectron, type FakeElectron, type FakeSession, type FakeWindow } from './fake-electron.ts';

/** The app's main process, really run, with Electron played by a fake: from its sources, or as it is built and shipped. */
export interface RunningApp {
  fake: FakeElectron;
  window: FakeWindow;
  session: FakeSession;
  /** Calls a channel as the window's own page does, or with another sender. */
  call: (
    channel: string,
    input: unknown,
    event?: unknown,
  ) => Promise<{ ok: boolean; error?: { code: string; message: string }; value?: unknown }>;
  data: string;
}

const electronName = 'taper.fake-electron';
const names = ['app', 'BrowserWindow', 'dialog', 'Menu', 'ipcMain', 'powerMonitor', 'protocol', 'safeStorage', 'session'];

export const startFromSource = (packaged = true): Promise<RunningApp> =>
  start(packaged, async (fake) => {
    vi.resetModules();
    vi.doMock('electron', () => fake.electron);
    await import('#electron/main');
  });

let runs = 0;
export const startBuilt = (packaged = true): Promise<RunningApp> =>
  start(packaged, async () => {
    const main = pathToFileURL(path.join(builtForTests(), 'main/main.js')).href;
    const hooks = registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'electron' ? { url: `fake-electron:${(runs += 1)}`, format: 'module', shortCircuit: true } : next(specifier, context),
      load: (url, context, next) =>
        url.startsWith('fake-electron:') ? { format: 'module', source: fakeSource, shortCircuit: true } : next(url, context),
    });
    try {
      await nodesOwnImport(`${main}?run=${runs}`);
    } finally {
      hooks.deregister();
    }
  });

const nativeImporter = 'data:text/javascript,export default (url) => import(url)';

/** The test runner rewrites modules that it imports; the build must run as it is. */
async function nodesOwnImport(url: string): Promise<void> {
  const native = (await import(nativeImporter)) as {
    default: (url: string) => Promise<unknown>;
  };
  await native.default(url);
}

/** What the built main gets for "electron": the fake of this run, by way of the global object, since it is another module graph. */
const fakeSource = `const fake = globalThis[Symbol.for('${electronName}')]; export const { ${names.join(', ')} } = fake;`;

async function start(packaged: boolean, load: (fake: FakeElectron) => Promise<void>): Promise<RunningApp> {
  const data = temporaryDirectory();
  vi.stubEnv('TAPER_DATA_DIR', data);
  const fake = newFakeElectron(packaged);
  Reflect.set(globalThis, Symbol.for(electronName), fake.electron);
  onTestFinished(() => {
    fake.app.emit('will-quit');
    vi.unstubAllEnvs();
  });
  await load(fake);
  await vi.waitUntil(() => fake.windows.length === 1 && fake.handlers.size > 0);
  const [window] = fake.windows;
  const session = fake.sessions.get('taper');
  if (!window || !session) throw new Error('The app opened no window in its own session.');
  const own = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
  const call: RunningApp['call'] = async (channel, input, event = own) => {
    const handler = fake.handlers.get(channel);
    if (!handler) throw new Error(`Nothing answers ${channel}.`);
    return (await (handler as (event: unknown, input: unknown) => unknown)(event, input)) as Awaited<ReturnType<RunningApp['call']>>;
  };
  return { fake, window, session, call, data };
}
