import { createCase, saveCase } from '#electron/store/cases';
import { findCases } from '#electron/store/case-search';
import { storeIn } from '#electron/store/store';

/** Saves one case over and over and says each number once its save has returned. Its parent kills it. */
const [directory, passphrase] = process.argv.slice(2);
if (directory === undefined || passphrase === undefined) throw new Error('Give the folder and the passphrase.');

const store = storeIn(directory);
await store.unlock({ passphrase });
const records = store.writable();
const id = findCases(records, {}, '2026-01-01').cases[0]?.id ?? createCase(records, { number: 0 }, new Date()).id;
const filler = 'x'.repeat(20_000);
let number = Number(process.argv[4]);
for (;;) {
  number += 1;
  saveCase(records, id, { number, filler: `${filler}${number}` }, new Date());
  process.stdout.write(`${number}\n`);
}
