import { BrowserWindow, type Session } from 'electron';

/** The one window. It sees the records only through the preload's channels. */
export function openWindow(options: { session: Session; preload: string; address: string; developing: boolean }): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Taper',
    width: 1200,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      session: options.session,
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // The spelling checker would fetch its dictionaries from the network.
      spellcheck: false,
      devTools: options.developing,
    },
  });
  window.once('ready-to-show', () => window.show());
  hideBeforeClosing(window);
  void window.loadURL(options.address);
  return window;
}

/** Long enough for the last save, short enough not to be noticed: the window is out of sight meanwhile. */
const lastSaveMilliseconds = 500;

/** A page that is hidden keeps what was typed last; a page that is gone can no longer call. So the window is hidden first. */
function hideBeforeClosing(window: BrowserWindow): void {
  window.once('close', (event) => {
    event.preventDefault();
    window.hide();
    setTimeout(() => window.close(), lastSaveMilliseconds);
  });
}
