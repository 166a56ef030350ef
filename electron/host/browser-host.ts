import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Failure } from '#shared/ipc/contract';
import type { Dispatch } from '../ipc/dispatch.ts';
import { rendererFile, securityHeaders } from '../renderer-files.ts';
import { bodyWithin } from './request-body.ts';
import { newSession, type Session } from './session.ts';

/** Taper in the machine's own browser: serves the built window and answers its calls, to this machine's user only. */
export interface BrowserHost {
  /** A new link that opens Taper once. */
  link(): string;
  /** Without the token: what the page's address begins with. */
  origin: string;
  close(): Promise<void>;
}

interface Guarded {
  dispatch: Dispatch;
  renderer: string;
  session: Session;
  origin: string;
  cookie: string;
  lapsed: () => void;
  onUsed?: () => void;
}

interface HostOptions {
  dispatch: Dispatch;
  /** The folder of the built window. */
  renderer: string;
  port?: number;
  /** Gets a new link when somebody asks with a used one and no unused one is left. */
  onLapsed?: (link: string) => void;
  /** Told each time that a link was used. */
  onUsed?: () => void;
}

/** Listens on 127.0.0.1 at a free port, or the one given. */
export async function startBrowserHost(options: HostOptions): Promise<BrowserHost> {
  const session = newSession();
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  // Cookies ignore the port: two Tapers on one machine must not overwrite each other's.
  const link = (): string => `${origin}/?token=${session.newToken()}`;
  const lapsed = (): void => {
    if (!session.hasUnused()) options.onLapsed?.(link());
  };
  const guarded = { ...options, session, origin, cookie: `taper-${port}`, lapsed };
  server.on('request', (request, response) => {
    answer(guarded, request, response).catch(() => refuse(response, 500, 'Taper could not answer. Reload the page.'));
  });
  return { origin, link, close: () => close(server) };
}

async function answer(guarded: Guarded, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, session, cookie } = guarded;
  if (`http://${request.headers.host ?? ''}` !== origin)
    return refuse(response, 421, 'This address is not Taper’s. Use the link that Taper printed.');
  if (comesFromElsewhere(request)) return refuse(response, 403, 'Taper answers its own page only.');
  const url = new URL(request.url ?? '/', origin);
  const token = url.searchParams.get('token');
  if (request.method === 'GET' && url.pathname === '/' && token !== null) return welcome(guarded, token, request, response);
  if (!session.holds(cookieOf(request, cookie))) return refuseLapsed(guarded, response);
  if (url.pathname.startsWith('/api/')) return answerCall(guarded, url.pathname.slice('/api/'.length), request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Taper’s pages can only be read.');
  return sendFile(guarded, url.pathname, request, response);
}

/**
 * The link's token becomes a cookie that scripts cannot read, and leaves the address. Where the link was followed from outside, as from
 * the file that opens Taper, a redirection would still count as coming from there and go without the cookie; a page that goes on does not.
 */
function welcome(guarded: Guarded, token: string, request: IncomingMessage, response: ServerResponse): void {
  const { session, cookie } = guarded;
  const value = session.exchange(token);
  if (value !== undefined) {
    const fromOutside = request.headers['sec-fetch-site'] === 'cross-site';
    response
      .writeHead(fromOutside ? 200 : 303, {
        ...securityHeaders,
        ...(fromOutside ? { Refresh: '0; url=/' } : { Location: '/' }),
        'Set-Cookie': `${cookie}=${value}; HttpOnly; SameSite=Strict; Path=/`,
      })
      .end();
    guarded.onUsed?.();
  } else if (session.holds(cookieOf(request, cookie))) {
    response.writeHead(303, { ...securityHeaders, Location: '/' }).end();
  } else {
    refuseLapsed(guarded, response);
  }
}

async function answerCall(
  { dispatch, origin }: Guarded,
  channel: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405, 'Calls to Taper are sent with POST.');
  if (request.headers.origin !== origin || (request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
    return refuse(response, 403, 'Taper answers its own page only.');
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? ''))
    return refuse(response, 415, 'Calls to Taper are sent as JSON.');
  const body = await bodyWithin(request);
  if (body === undefined) {
    return refuse(response, 413, 'This is more than Taper takes in one go, so nothing was saved. Remove some scenarios and try again.');
  }
  const input = parseJson(body);
  if (input === undefined) return refuse(response, 400, 'Taper could not read this call, so nothing was saved. Reload the page.');
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(await dispatch(channel, input.value)));
}

async function sendFile({ renderer }: Guarded, pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await rendererFile(renderer, pathname);
  if (file === undefined) return refuse(response, 404, 'There is no such page in Taper.');
  send(response, 200, file.type, request.method === 'HEAD' ? '' : file.body);
}

/** Browsers say where a request comes from; anything but this page, or an address typed or opened from outside, is refused. */
function comesFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(
    request.method === 'GET' &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document'
  );
}

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

function refuseLapsed({ lapsed }: Guarded, response: ServerResponse): void {
  lapsed();
  refuse(
    response,
    401,
    'This link to Taper was used already or is no longer valid. Open the newest link in the terminal where Taper runs, or start Taper again.',
  );
}

/** A refused call has the shape of a reply, so that the page can show the sentence; a refused page is the sentence itself. */
function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  if (!response.req.url?.startsWith('/api/')) return send(response, status, 'text/plain; charset=utf-8', `${message}\n`);
  const error: Failure = { code: status === 500 ? 'unexpected' : 'invalid-input', message };
  send(response, status, 'application/json; charset=utf-8', JSON.stringify({ ok: false, error }));
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': type }).end(body);
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
