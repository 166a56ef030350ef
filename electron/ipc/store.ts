import type { Desk, Handlers } from './handlers.ts';

export const storeHandlers = ({ store }: Desk): Handlers<'store'> => ({
  'store.state': () => store.state(),
  'store.create': (protection) => store.create(protection),
  'store.unlock': (way) => store.unlock(way),
  'store.protect': ({ current, protection }) => store.protect(current, protection),
  'store.newRecoveryKey': async ({ current }) => ({ recoveryKey: await store.newRecoveryKey(current) }),
  'store.lock': () => store.lock(),
});
