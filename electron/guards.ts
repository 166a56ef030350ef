import type { App, Session } from 'electron';

/** Everything the window may not do, refused for every page and session, whatever the page asks. */

/** No permission is ever granted, nothing is fetched from a network, and only Taper's own page may offer a file to save. */
export function guardSession(session: Session, allowedOrigins: readonly string[]): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, allowedOrigins) }));
  session.on('will-download', (event, item) => {
    if (!allowedOrigins.some((origin) => item.getURL().startsWith(`blob:${origin}`))) event.preventDefault();
  });
}

/** No page leaves Taper's address, opens another window, or attaches a webview. */
export function guardPages(app: App, allowedOrigins: readonly string[]): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!isOfOrigin(event.url, allowedOrigins)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Whether an address belongs to one of the origins, each written without a slash at its end. */
export const isOfOrigin = (url: string, origins: readonly string[]): boolean =>
  origins.some((origin) => url === origin || url.startsWith(`${origin}/`));

function isAllowed(url: string, origins: readonly string[]): boolean {
  return isOfOrigin(url, origins) || origins.some((origin) => url.startsWith(`blob:${origin}/`)) || /^(data|devtools):/.test(url);
}
