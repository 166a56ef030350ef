import type { Desk, Handlers } from './handlers.ts';

export const storeHandlers = ({ store }: Desk): Handlers<'store'> => ({
  'store.state': () => store.state(),
  'store.create': ({ passphrase }) => store.create(passphrase),
  'store.unlock': ({ passphrase }) => store.unlock(passphrase),
  'store.lock': () => store.lock(),
});
