import { BrowserWindow, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron';

/** Only what a person needs: editing, text size, closing, the list of keys. No reload over unsaved work and, unless developing, no developer tools. */
export function setMenu(platform: NodeJS.Platform, developing: boolean): void {
  const view: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }];
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : [{ label: 'Taper', submenu: [{ role: 'quit' as const }] }]),
    { role: 'editMenu' },
    { label: 'View', submenu: developing ? [...view, { role: 'toggleDevTools' }] : view },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [{ label: 'Keyboard', accelerator: 'CmdOrCtrl+/', registerAccelerator: false, click: (_, window) => askForKeys(window) }],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The page opens its list of keys by this key; the menu presses it. */
function askForKeys(window: BaseWindow | undefined): void {
  if (window instanceof BrowserWindow) window.webContents.sendInputEvent({ type: 'keyDown', keyCode: '/', modifiers: ['control'] });
}
