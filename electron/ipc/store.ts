import { addToLog } from '../store/log.ts';
import type { Desk, Handlers } from './handlers.ts';

export const storeHandlers = ({ store, now }: Desk): Handlers<'store'> => ({
  'store.state': () => store.state(),
  'store.create': async (protection) => {
    const created = await store.create(protection);
    addToLog(store.writable(), 'records-created', now(), { details: nameOf(protection) });
    return created;
  },
  'store.unlock': (way) => store.unlock(way),
  'store.protect': async ({ current, protection }) => {
    const state = await store.protect(current, protection);
    addToLog(store.writable(), 'opened-by-changed', now(), { details: `${nameOf(current)} → ${nameOf(protection)}` });
    return state;
  },
  'store.newRecoveryKey': async ({ current }) => {
    const recoveryKey = await store.newRecoveryKey(current);
    addToLog(store.writable(), 'recovery-key-made', now());
    return { recoveryKey };
  },
  'store.backups': () => store.backups(),
  'store.restore': async ({ name, way }) => {
    const state = await store.restore(name, way);
    addToLog(store.writable(), 'backup-restored', now(), { details: name });
    return state;
  },
  'store.active': () => {
    store.active();
    return {};
  },
  'store.lock': () => store.lock(),
});

/** Of a way into the records its name alone. */
const nameOf = (way: object): string => Object.keys(way).join();
