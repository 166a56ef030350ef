import { addToLog, readLog } from '../store/log.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import type { Desk, Handlers } from './handlers.ts';

export const settingsHandlers = ({ store, now }: Desk): Handlers<'settings'> => ({
  'settings.read': () => readSettings(store.readable()),
  'settings.change': (changed) => {
    const records = store.writable();
    return records.together(() => {
      const before = readSettings(records);
      const after = changeSettings(records, changed);
      const details = changes(before, after);
      if (details !== '') addToLog(records, 'settings-changed', now(), { details });
      return after;
    });
  },
});

export const logHandlers = ({ store }: Desk): Handlers<'log'> => ({
  'log.read': ({ before }) => readLog(store.readable(), before),
});

/** Each setting that is another now, as "name: before → after". */
function changes(before: object, after: object): string {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([name, value]) => earlier.get(name) !== value)
    .map(([name, value]) => `${name}: ${JSON.stringify(earlier.get(name))} → ${JSON.stringify(value)}`)
    .join('; ');
}
