import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi, type Mock } from 'vitest';
import { startBrowserHost, type BrowserHost } from '#electron/host/browser-host';
import type { Dispatch } from '#electron/ipc/dispatch';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface HostForTest {
  host: BrowserHost;
  calls: { channel: string; input: unknown }[];
  announced: string[];
  used: Mock<() => void>;
  /** Sends exactly this path, unlike fetch, which would tidy it. */
  ask: (path: string, asking?: Asking) => Promise<Answer>;
}

export const secretBeside = 'SECRET beside the renderer';

/** A built window of a few files, with a secret beside it and a link that leads out. */
function rendererForTest(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'taper-host-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const renderer = path.join(directory, 'renderer');
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(
    path.join(renderer, 'index.html'),
    '<!doctype html><title>Taper</title><script type="module" src="/assets/main.js"></script>',
  );
  writeFileSync(path.join(renderer, 'assets/main.js'), 'document.title = "ran";');
  writeFileSync(path.join(renderer, '.hidden.js'), secretBeside);
  writeFileSync(path.join(directory, 'secret.json'), JSON.stringify(secretBeside));
  symlinkSync(path.join(directory, 'secret.json'), path.join(renderer, 'assets/link.json'));
  return renderer;
}

export async function hostForTest(): Promise<HostForTest> {
  const calls: HostForTest['calls'] = [];
  const announced: string[] = [];
  const dispatch: Dispatch = (channel, input) => {
    calls.push({ channel, input });
    return Promise.resolve({ ok: true, value: 'done' });
  };
  const used = vi.fn<() => void>();
  const host = await startBrowserHost({
    dispatch,
    renderer: rendererForTest(),
    onLapsed: (link) => announced.push(link),
    onUsed: used,
  });
  onTestFinished(() => host.close());
  return { host, calls, announced, used, ask: (at, asking) => askAt(host.origin, at, asking) };
}

/** Opens the host's link as a browser does; gives the headers of its later calls. */
export async function signIn({ host, ask }: HostForTest): Promise<Record<string, string>> {
  const answer = await ask(new URL(host.link()).search.replace(/^/, '/'));
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error('There was no cookie.');
  return { cookie, origin: host.origin, 'content-type': 'application/json' };
}

function askAt(origin: string, at: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path: at, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
