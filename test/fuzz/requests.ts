import { connect } from 'node:net';
import type { Chance } from './hostile.ts';

/** A request as bytes on the line, and whether it is one that the page itself could have sent: only such a one is a call. */
export interface RawRequest {
  readonly bytes: Buffer;
  readonly isCall: boolean;
  readonly what: string;
}

/** What the page itself sends. */
export interface Page {
  readonly origin: string;
  readonly cookie: string;
}

type Headers = [name: string, value: string][];

interface Parts {
  method: string;
  target: string;
  version: string;
  headers: Headers;
  body: string | Buffer;
}

const goodCall = ({ origin, cookie }: Page): Parts => {
  const body = JSON.stringify({ id: 'a' });
  const headers: Headers = [
    ['Host', new URL(origin).host],
    ['Origin', origin],
    ['Cookie', cookie],
    ['Content-Type', 'application/json'],
    ['Content-Length', String(body.length)],
    ['Connection', 'close'],
  ];
  return { method: 'POST', target: '/api/cases.read', version: 'HTTP/1.1', headers, body };
};

const set = (headers: Headers, name: string, value: string | undefined): Headers => [
  ...headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase()),
  ...(value === undefined ? [] : [[name, value] satisfies [string, string]]),
];

type Bend = (parts: Parts, chance: Chance, page: Page) => void;
const header =
  (name: string, values: (page: Page) => readonly (string | undefined)[]): Bend =>
  (parts, chance, page) => {
    parts.headers = set(parts.headers, name, chance.pick(values(page)));
  };

const traversals = [
  '/../secret.json',
  '/%2e%2e%2fsecret.json',
  '/assets/..%5c..%5csecret.json',
  '/assets/link.json',
  '/.hidden.js',
  '//secret.json',
  '/assets/%00',
  '/%E0%A4%A',
  '/C:/secret.json',
  'http://evil.example/secret.json',
  '/..;/secret.json',
  '/assets/....//....//secret.json',
];

/** Each makes a good call into one that the page cannot have sent, or that is no request at all. */
const bends: Readonly<Record<string, Bend>> = {
  'another host': header('Host', () => ['evil.example', 'localhost', '', '127.0.0.1', '127.0.0.1:1', 'x'.repeat(9000), undefined]),
  'another origin': header('Origin', ({ origin }) => [
    'null',
    'http://evil.example',
    `${origin}/`,
    `${origin}.evil.example`,
    'file://',
    undefined,
  ]),
  'another cookie': header('Cookie', ({ cookie }) => [
    undefined,
    '',
    cookie.slice(0, -1),
    `${cookie}x`,
    `${cookie.split('=')[0] ?? ''}=`,
    '='.repeat(2000),
    `${cookie.split('=')[0] ?? ''}=${'A'.repeat(43)}`,
    `a=b; ${cookie.split('=')[0] ?? ''}=undefined`,
  ]),
  'another kind of content': header('Content-Type', () => [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data; boundary=x',
    '',
    undefined,
  ]),
  'from another site': header('Sec-Fetch-Site', () => ['cross-site', 'same-site', 'none', 'x', '']),
  'another method': (parts, chance) =>
    void (parts.method = chance.pick(['GET', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'post', 'PRI', 'A'.repeat(300), ''])),
  'no JSON': (parts, chance) => withBody(parts, chance.pick(['', '{', '[', '{"id":', 'undefined', '\0', '{"id":"a"}}', 'NaN', "{'id':1}"])),
  'a path that leads out': (parts, chance) => {
    parts.method = chance.pick(['GET', 'HEAD']);
    parts.target = chance.pick(traversals);
    withBody(parts, '');
  },
  'a length that is wrong': header('Content-Length', () => ['-1', '1e9', '99999999999999999999', '0x10', '5, 6', '+5', ' ', 'NaN']),
  'two lengths': (parts, chance) =>
    void parts.headers.push(
      chance.pick([
        ['Content-Length', '3'],
        ['Transfer-Encoding', 'chunked'],
      ] as Headers),
    ),
  'chunks that are wrong': (parts, chance) => {
    parts.headers = [...set(parts.headers, 'Content-Length', undefined), ['Transfer-Encoding', 'chunked']];
    parts.body = chance.pick([
      'zz\r\n{}\r\n0\r\n\r\n',
      '-1\r\n{}\r\n0\r\n\r\n',
      'ffffffffffffffffff\r\n{}',
      '2\r\n{}x\r\n0\r\n\r\n',
      '2;a=b\n{}\n0\n\n',
    ]);
  },
  'a line that is none': (parts, chance) => void (parts.version = chance.pick(['HTTP/9.9', 'HTTP/1.1\0', '', 'http/1.1'])),
  'a header that is none': (parts, chance) =>
    void parts.headers.unshift(
      chance.pick([
        ['Bad Header', 'x'],
        ['', 'x'],
        ['X', 'a\0b'],
        ['X', 'a\rb'],
        [`X${'y'.repeat(70_000)}`, 'z'],
        ['Host', 'second.example'],
      ] as Headers),
    ),
  'many headers': (parts) => void parts.headers.push(...Array.from({ length: 5000 }, (_, index): [string, string] => [`X-${index}`, 'y'])),
  'a token that is none': (parts, chance) => {
    parts.method = 'GET';
    parts.target = `/?token=${chance.pick(['', 'a', '%00', 'A'.repeat(43), 'A'.repeat(9000), '..', '%', '<script>'])}`;
    parts.headers = set(parts.headers, 'Cookie', undefined);
    withBody(parts, '');
  },
  'too large': (parts) => withBody(parts, Buffer.alloc(4 * 1024 * 1024 + 1, ' ')),
};

/** What leaves a call one that the page could have sent. */
const harmless: Readonly<Record<string, Bend>> = {
  'as it is': () => undefined,
  'a channel that is none': (parts, chance) =>
    void (parts.target = `/api/${chance.pick(['__proto__', 'constructor', 'x', '..%2f', '%00', 'a'.repeat(500)])}`),
  'other JSON': (parts, chance) =>
    withBody(parts, chance.pick(['null', '[]', '"x"', '1e400', `${'['.repeat(2000)}${']'.repeat(2000)}`, '{"__proto__":{"a":1}}'])),
  'more headers': (parts) => void parts.headers.push(['X-Forwarded-For', '1.2.3.4'], ['X-HTTP-Method-Override', 'DELETE']),
  'the same origin': header('Sec-Fetch-Site', () => ['same-origin']),
};

function withBody(parts: Parts, body: string | Buffer): void {
  parts.body = body;
  parts.headers = set(parts.headers, 'Content-Length', String(Buffer.byteLength(body)));
}

export function rawRequest(page: Page, chance: Chance): RawRequest {
  const parts = goodCall(page);
  if (chance.below(40) === 0) {
    const length = chance.below(2000);
    return { bytes: Buffer.from(Array.from({ length }, () => chance.below(256))), isCall: false, what: 'chance' };
  }
  const isCall = chance.below(5) === 0;
  const from = isCall ? harmless : bends;
  const names = isCall ? [chance.pick(Object.keys(from))] : Array.from({ length: 1 + chance.below(2) }, () => pickBend(chance));
  for (const name of names) from[name]?.(parts, chance, page);
  const head = `${parts.method} ${parts.target} ${parts.version}\r\n${parts.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const whole = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(parts.body)]);
  // Some are cut off before their end.
  const isCut = !isCall && chance.below(8) === 0;
  return { bytes: isCut ? whole.subarray(0, chance.below(whole.length)) : whole, isCall, what: names.join(' and ') };
}

/** The large ones come seldom: they take time. */
const pickBend = (chance: Chance): string => {
  const name = chance.pick(Object.keys(bends));
  return (name === 'too large' || name === 'many headers') && chance.below(6) > 0 ? 'another origin' : name;
};

/** Sends the bytes and gives what came back until the line was closed; a line that stays open is closed here after a while. */
export function exchange(port: number, bytes: Buffer, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const done = (): void => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    socket.setTimeout(patience, done);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', done);
    socket.on('close', done);
    socket.write(bytes);
  });
}
