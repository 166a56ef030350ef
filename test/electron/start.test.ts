import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../store/store-for-test.ts';
import { root } from './built.ts';

interface Started {
  output: () => string;
  complaint: () => string;
  ended: Promise<number | null>;
  stop: () => void;
}

/** Runs what `npm start` runs once the packages are there. */
function startTaper(flags: string[], data: string): Started {
  const child = spawn(process.execPath, [path.join(root, 'electron/start.ts'), ...flags], {
    env: { ...process.env, TAPER_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { output: () => output, complaint: () => complaint, ended, stop: () => void child.kill('SIGTERM') };
}

test('npm start -- --browser --no-open prints one link, and Taper really runs behind it', async () => {
  const data = temporaryDirectory();
  const started = startTaper(['--browser', '--no-open'], data);
  await expect.poll(started.output, { timeout: 50_000, message: started.complaint() }).toMatch(/\n$/);
  const printed = /^Taper is ready at (http:\/\/127\.0\.0\.1:\d+)\/\?token=([\w-]{43})\n$/.exec(started.output());
  if (!printed) throw new Error(`It printed: ${started.output()}`);
  const [, origin = '', token = ''] = printed;
  expect(started.complaint()).toContain('Taper opens in the browser, as asked.');

  const welcome = await fetch(`${origin}/?token=${token}`, { redirect: 'manual' });
  const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await (await fetch(origin, { headers: { cookie } })).text()).toContain('<div id="root">');
  const call = async (channel: string, input: unknown) => {
    const headers = { cookie, origin, 'content-type': 'application/json' };
    return (await (await fetch(`${origin}/api/${channel}`, { method: 'POST', headers, body: JSON.stringify(input) })).json()) as unknown;
  };
  expect(await call('app.about', {})).toMatchObject({ ok: true, value: { host: 'browser' } });
  expect(await call('store.state', {})).toMatchObject({
    ok: true,
    value: { state: 'absent', location: path.join(data, 'records/records.taper-store') },
  });

  started.stop();
  expect(await started.ended).toBe(0);
  expect(started.complaint()).not.toContain(token);
});

test('an option that it does not know is named with those that it does', async () => {
  const started = startTaper(['--brwoser'], temporaryDirectory());
  expect(await started.ended).toBe(1);
  expect(started.complaint()).toContain('--browser');
  expect(started.output()).toBe('');
});
