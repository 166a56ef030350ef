import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Only what a person needs: editing, text size, closing. No reload over unsaved work and, unless developing, no developer tools. */
export function setMenu(platform: NodeJS.Platform, developing: boolean): void {
  const view: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }];
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : [{ label: 'Taper', submenu: [{ role: 'quit' as const }] }]),
    { role: 'editMenu' },
    { label: 'View', submenu: developing ? [...view, { role: 'toggleDevTools' }] : view },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
