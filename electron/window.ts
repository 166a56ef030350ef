import { BrowserWindow, dialog, type Session } from 'electron';

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
  let hidden = false;
  window.on('close', (event) => {
    if (hidden) return;
    hidden = true;
    event.preventDefault();
    window.hide();
    setTimeout(() => window.close(), lastSaveMilliseconds);
  });
  window.webContents.on('will-prevent-unload', (event) => {
    window.show();
    if (closesWithoutSaving(window)) event.preventDefault();
    else hidden = false;
  });
}

/** A page with an unsaved change holds on to its window. Electron asks nobody, so the adviser is asked here. */
function closesWithoutSaving(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    title: 'Taper',
    message: 'Close without saving?',
    detail: 'The last change could not be saved. If you close Taper now, it is lost.',
    buttons: ['Stay', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}
