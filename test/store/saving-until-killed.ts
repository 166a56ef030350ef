import { setImmediate } from 'node:timers/promises';
import { addCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, deleteCase, describeCase, saveCase } from '#electron/store/cases';
import { addFollowUp } from '#electron/store/follow-ups';
import { askAdviser } from '#electron/store/hand-overs';
import { addToLog, markOf } from '#electron/store/log';
import { storeIn } from '#electron/store/store';
import { oneCalculation } from './one-calculation.ts';

/**
 * Works on the records without a pause, and says each number once what belongs to it is kept. Its parent kills it. Every step saves its
 * number and an entry of the log in one transaction with what else it does, so that half a step would show.
 */
const [directory, passphrase, counterId, from] = process.argv.slice(2);
if (directory === undefined || passphrase === undefined || counterId === undefined)
  throw new Error('Give the folder, the passphrase and the case.');

const store = storeIn(directory, { cost: { N: 2 ** 10, r: 8, p: 1 } });
await store.unlock({ passphrase });
const records = store.writable();
const filler = 'x'.repeat(20_000);
let passing: string | undefined;
for (let number = Number(from) + 1; ; number += 1) {
  const now = new Date();
  let erases = false;
  records.together(() => {
    saveCase(records, counterId, { number, filler: `${filler}${number}` }, now);
    addToLog(records, 'case-exported', now, { mark: markOf(counterId), details: String(number) });
    if (number % 6 === 0) describeCase(records, counterId, { tags: [`tag ${number}`] }, now);
    if (number % 6 === 1) passing = createCase(records, { reference: `passing ${number}`, filler }, now).id;
    if (number % 6 === 2 && passing) signCalculation(records, addCalculation(records, oneCalculation(passing), now).id, 'KM', now);
    if (number % 6 === 2 && passing) askAdviser(records, passing, { adviser: 'AB', reasons: [], note: String(number) }, 'KM', now);
    if (number % 6 === 3) addFollowUp(records, counterId, { dueOn: '2027-03-01', note: String(number) });
    if (number % 6 === 5 && passing) {
      deleteCase(records, passing);
      passing = undefined;
      erases = true;
    }
  });
  process.stdout.write(`${number}\n`);
  // What was deleted is erased between the steps that follow.
  if (erases) void store.eraseDeleted();
  await setImmediate();
  if (number % 11 === 0) await store.newRecoveryKey({ passphrase });
}
