import { protocol, type Session } from 'electron';
import { rendererFile, securityHeaders } from './renderer-files.ts';

const scheme = 'app';
const host = 'taper';

/** The address of the window's page. */
export const pageAddress = `${scheme}://${host}/`;

/** Must run before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the built renderer's folder, and nothing else, as app://taper/. */
export function serveRenderer(session: Session, renderer: string): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== host || (request.method !== 'GET' && request.method !== 'HEAD')) return refused(403);
    const file = await rendererFile(renderer, url.pathname);
    if (file === undefined) return refused(404);
    return new Response(new Uint8Array(file.body), { headers: { ...securityHeaders, 'Content-Type': file.type } });
  });
}

const refused = (status: number): Response => new Response(null, { status, headers: { ...securityHeaders } });
