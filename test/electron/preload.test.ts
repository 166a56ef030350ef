import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { channelNames } from '#shared/ipc/contract';
import { builtForTests } from './built.ts';

/** Runs the built preload as Electron's sandbox does: one file, and a `require` that knows "electron" only. */
function runPreload() {
  const exposed = new Map<string, Record<string, (input: unknown) => Promise<unknown>>>();
  const invoked: unknown[][] = [];
  const required: string[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, (input: unknown) => Promise<unknown>>) => void exposed.set(name, api),
    },
    ipcRenderer: { invoke: (...values: unknown[]) => (invoked.push(values), Promise.resolve('reply')) },
  };
  const require = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot load ${name}.`);
    return electron;
  };
  vm.runInNewContext(readFileSync(path.join(builtForTests(), 'preload/preload.cjs'), 'utf8'), { require });
  return { exposed, invoked, required };
}

test('the built preload is one file that loads nothing but Electron', () => {
  expect(readdirSync(path.join(builtForTests(), 'preload'))).toEqual(['preload.cjs']);
  expect(runPreload().required).toEqual(['electron']);
});

test('it shows the window one function for each channel, and nothing else', async () => {
  const { exposed, invoked } = runPreload();
  expect([...exposed.keys()]).toEqual(['api']);
  const api = exposed.get('api') ?? {};
  expect(Object.keys(api)).toEqual(channelNames);
  for (const name of channelNames) await api[name]?.({ for: name });
  expect(invoked).toEqual(channelNames.map((name) => [name, { for: name }]));
});

test('a page cannot add to a call: only its first value is passed on', async () => {
  const { exposed, invoked } = runPreload();
  const call = exposed.get('api')?.['store.state'] as (...values: unknown[]) => Promise<unknown>;
  await call({}, 'second', 'third');
  expect(invoked).toEqual([['store.state', {}]]);
});
