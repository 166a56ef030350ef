import { addSample, samplesIn } from '../store/samples.ts';
import { deleteAll } from './cases.ts';
import type { Desk, Handlers } from './handlers.ts';

export const sampleHandlers = ({ store, now }: Desk): Handlers<'samples'> => ({
  'samples.add': ({ drafts }) => {
    const records = store.writable();
    return records.together(() => ({ ids: drafts.map((draft) => addSample(records, draft, now())) }));
  },
  'samples.remove': () => {
    const records = store.writable();
    const ids = samplesIn(records);
    if (ids.length > 0) {
      deleteAll(records, ids, now());
      store.eraseDeleted();
    }
    return { removed: ids.length };
  },
});
