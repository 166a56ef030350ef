import { addSample, samplesIn } from '../store/samples.ts';
import { deleteAll } from './cases.ts';
import type { Desk, Handlers } from './handlers.ts';

export const sampleHandlers = ({ store, now }: Desk): Handlers<'samples'> => ({
  'samples.add': ({ drafts }) => {
    const records = store.writable();
    // The list shows the one changed last first: a thousandth of a second apart, they keep their order in it.
    const at = now().getTime();
    return records.together(() => ({ ids: drafts.map((draft, index) => addSample(records, draft, new Date(at - index))) }));
  },
  'samples.remove': () => {
    const records = store.writable();
    const ids = samplesIn(records);
    if (ids.length > 0) {
      deleteAll(records, ids, now());
      void store.eraseDeleted();
    }
    return { removed: ids.length };
  },
});
