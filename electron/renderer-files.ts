import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface ServedFile {
  body: Buffer;
  type: string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Sent with everything the window loads. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), clipboard-read=()',
  'Cache-Control': 'no-store',
};

/**
 * The built renderer's file for the path of an address, or undefined when there is none to serve.
 * A path without a file ending is a screen of the app, and gets its page. Nothing outside the folder is ever served.
 */
export async function rendererFile(folder: string, pathname: string): Promise<ServedFile | undefined> {
  const relative = safeRelative(pathname);
  if (relative === undefined) return undefined;
  const wanted = path.extname(relative) === '' ? 'index.html' : relative;
  const type = types[path.extname(wanted)];
  if (type === undefined) return undefined;
  const file = await fileWithin(folder, wanted);
  return file === undefined ? undefined : { body: await readFile(file), type };
}

/** Decoded once; anything that could climb, name a drive or hide a second decoding is refused rather than cleaned. */
function safeRelative(pathname: string): string | undefined {
  const decoded = decodedPath(pathname);
  if (decoded === undefined || !decoded.startsWith('/') || /[\\:%\0]/.test(decoded)) return undefined;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  return segments.some((segment) => segment.startsWith('.')) ? undefined : segments.join('/');
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Follows links before comparing, so that a link inside the folder cannot lead out of it. */
async function fileWithin(folder: string, relative: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, relative));
    return file.startsWith(root + path.sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
