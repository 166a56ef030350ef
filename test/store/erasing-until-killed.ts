import { deleteCase } from '#electron/store/cases';
import { storeIn } from '#electron/store/store';
import { cheapCost } from './store-for-test.ts';

/** Deletes a case, says so, erases it, says so. Its parent kills it meanwhile. */
const [directory, passphrase, id] = process.argv.slice(2);
if (directory === undefined || passphrase === undefined || id === undefined)
  throw new Error('Give the folder, the passphrase and the case.');

const store = storeIn(directory, { cost: cheapCost });
await store.unlock({ passphrase });
deleteCase(store.writable(), id);
const erased = store.eraseDeleted();
process.stdout.write('deleted\n');
await erased;
process.stdout.write('erased\n');
setInterval(() => undefined, 1000);
