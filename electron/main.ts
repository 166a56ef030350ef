import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, powerMonitor, session as sessions } from 'electron';
import { declareAppProtocol, pageAddress, serveRenderer } from './app-protocol.ts';
import { dataDirectory, ratePacksDirectory, recordsDirectory } from './data-directory.ts';
import { guardPages, guardSession } from './guards.ts';
import { dispatchAt } from './ipc/dispatch.ts';
import { registerChannels } from './ipc/register.ts';
import { systemKeychain } from './keychain.ts';
import { setMenu } from './menu.ts';
import { ratePacksIn } from './rate-packs/rate-packs.ts';
import { storeIn } from './store/store.ts';
import { openWindow } from './window.ts';

/** The desktop app: one process, one window, one store. */

const built = path.join(import.meta.dirname, '..');
const developmentAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const address = developmentAddress ?? pageAddress;
const allowedOrigins = [address.replace(/\/$/, '')];

// Electron refuses a folder that is not there.
mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
app.setPath('userData', dataDirectory());
app.enableSandbox();
for (const quiet of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
  app.commandLine.appendSwitch(quiet);
}
declareAppProtocol();
guardPages(app, allowedOrigins);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const store = storeIn(recordsDirectory(), { keychain: await systemKeychain() });
  const dispatch = dispatchAt({
    store,
    rates: ratePacksIn(ratePacksDirectory()),
    host: 'electron',
    version: app.getVersion(),
    now: () => new Date(),
    pdfOfWindow: () => pdfOf(window),
  });
  // Without "persist:", the session lives in memory: the window leaves no cache, cookie or history on the disk.
  const session = sessions.fromPartition('taper');
  guardSession(
    session,
    developmentAddress === undefined ? allowedOrigins : [...allowedOrigins, allowedOrigins[0]?.replace(/^http/, 'ws') ?? ''],
  );
  guardSession(sessions.defaultSession, []);
  serveRenderer(session, path.join(built, 'renderer'));
  setMenu(process.platform, !app.isPackaged);
  const window = openWindow({ session, preload: path.join(built, 'preload', 'preload.cjs'), address, developing: !app.isPackaged });
  registerChannels(dispatch, (contents) => contents === window.webContents, allowedOrigins);
  app.on('will-quit', () => void store.lock());
  // Whoever locks or closes the machine has left it.
  powerMonitor.on('lock-screen', () => void store.lock());
  powerMonitor.on('suspend', () => void store.lock());
}

/** With its structure and its headings as bookmarks, for those who have it read out. */
const pdfOf = ({ webContents }: BrowserWindow): Promise<Uint8Array> =>
  webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: false });

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}
