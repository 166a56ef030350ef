import { edition } from '#rules';
import type { RatesState } from '#shared/ipc/contract';
import { publicKeyIn } from '../rate-packs/keys.ts';
import { summaryOf } from '../rate-packs/summary.ts';
import type { Desk, Handlers } from './handlers.ts';

export function rateHandlers({ rates }: Desk): Handlers<'rates'> {
  const state = (): RatesState => {
    const [read, notice] = [rates.current(), rates.notice()];
    return {
      edition,
      ...(read !== undefined && { pack: { summary: summaryOf(read), content: read.pack } }),
      ...(notice !== undefined && { notice }),
      keys: rates.keys().map(({ fingerprint, name, origin }) => ({ fingerprint, name, origin })),
    };
  };
  return {
    'rates.state': state,
    'rates.look': ({ text }) => summaryOf(rates.look(text)),
    'rates.install': ({ text }) => {
      rates.install(text);
      return state();
    },
    'rates.remove': () => {
      rates.remove();
      return state();
    },
    'rates.look-at-key': ({ text }) => ({ fingerprint: publicKeyIn(text).fingerprint }),
    'rates.trust': (key) => {
      rates.trust(key);
      return state();
    },
    'rates.distrust': ({ fingerprint }) => {
      rates.distrust(fingerprint);
      return state();
    },
  };
}
