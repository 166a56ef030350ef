import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { metaContentSecurityPolicy } from './electron/content-security-policy.ts';
import { channelNames } from './shared/ipc/contract.ts';

/** The built page carries its policy itself, whoever serves it. In development Vite needs inline scripts, so there it does not. */
const policyInPage: Plugin = {
  name: 'taper-policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
};

/** electron-vite makes addresses relative to the page, for file://. Taper's page has deep addresses, from which they would lead astray. */
const absoluteAddresses: Plugin = { name: 'taper-absolute-addresses', enforce: 'post', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      // The records' database and the solver stay outside the bundle: each loads a file beside itself.
      externalizeDeps: { exclude: ['zod', 'decimal.js', 'pg'] },
      rollupOptions: { input: { main: 'electron/main.ts' }, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  },
  preload: {
    define: { CHANNEL_NAMES: JSON.stringify(channelNames) },
    build: {
      // A sandboxed preload can load nothing else, so it is one CommonJS file.
      externalizeDeps: false,
      rollupOptions: { input: { preload: 'electron/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), policyInPage, absoluteAddresses],
    worker: { format: 'es' },
    build: {
      minify: true,
      // The policy allows no font or style from a data address.
      assetsInlineLimit: 0,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
