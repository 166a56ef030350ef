import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { calculate } from '#rules';
import type { Case } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import type { CaseSearch } from '#shared/ipc/records';
import { addCalculation } from '#electron/store/calculations';
import { findCases } from '#electron/store/case-search';
import { createCase, deleteCase, describeCase } from '#electron/store/cases';
import { addFollowUp } from '#electron/store/follow-ups';
import { storeIn } from '#electron/store/store';

const passphrase = 'correct horse battery staple';

export interface RecordTimings {
  megabytesPerThousand: number;
  /** With scrypt at its standard cost, and after the day's backup. */
  openSeconds: number;
  searchMilliseconds: [what: string, milliseconds: number][];
  /** Until whoever deletes a case can go on. */
  deleteMilliseconds: number;
  /** Until nothing of it is left in the records or their backups. */
  eraseSeconds: number;
  /** For how long anything else was kept waiting meanwhile, at most. */
  keptWaitingMilliseconds: number;
}

/** Encrypted records of so many cases, each with its answers, a tag, a follow-up and one calculation with its working. */
export async function timeRecords(count: number, household: (index: number) => Case): Promise<RecordTimings> {
  const directory = mkdtempSync(path.join(tmpdir(), 'taper-bench-'));
  try {
    const store = storeIn(directory);
    await store.create({ passphrase });
    const first = fill(store.writable(), count, household);
    await store.lock();
    await store.unlock({ passphrase });
    await store.lock();
    const [, openSeconds] = await secondsOf(() => store.unlock({ passphrase }));
    const megabytesPerThousand = statSync(path.join(directory, 'records.taper-store')).size / 1_000_000 / (count / 1000);
    const searchMilliseconds: [string, number][] = [];
    for (const [what, search] of searches) {
      const [, seconds] = await secondsOf(() => findCases(store.readable(), search, '2026-11-26'));
      searchMilliseconds.push([what, seconds * 1000]);
    }
    const [, deleteSeconds] = await secondsOf(() => deleteCase(store.writable(), first));
    let [longest, looked] = [0, performance.now()];
    const [, eraseSeconds] = await secondsOf(async () => {
      const looking = setInterval(() => {
        longest = Math.max(longest, performance.now() - looked - 1);
        looked = performance.now();
      }, 1);
      await store.eraseDeleted();
      clearInterval(looking);
    });
    if (store.state().erasing) throw new Error('The case is not erased.');
    await store.lock();
    const deleteMilliseconds = deleteSeconds * 1000;
    return { megabytesPerThousand, openSeconds, searchMilliseconds, deleteMilliseconds, eraseSeconds, keptWaitingMilliseconds: longest };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const searches: [string, CaseSearch][] = [
  ['the list as it opens', {}],
  ['a reference', { text: '2026-4711' }],
  ['two words that are nowhere', { text: 'nowhere nothing' }],
  ['a tag and a follow-up that is due', { tag: 'tag 3', followUp: 'due' }],
];

type Records = Parameters<typeof createCase>[0];

function fill(records: Records, count: number, household: (index: number) => Case): string {
  const ids: string[] = [];
  for (let from = 0; from < count; from += 1000) {
    records.together(() => {
      for (let index = from; index < Math.min(count, from + 1000); index += 1) ids.push(oneCase(records, index, household(index)));
    });
  }
  return ids[0] ?? '';
}

function oneCase(records: Records, index: number, subject: Case): string {
  const at = new Date(Date.UTC(2024, 0, 1) + index * 3_600_000);
  const { id } = createCase(records, draftOf(subject, `2026-${String(index).padStart(4, '0')}`), at);
  describeCase(records, id, { tags: [`tag ${index % 7}`] }, at);
  addFollowUp(records, id, { dueOn: `202${6 + (index % 2)}-03-01`, note: 'hours change' });
  const traced = calculate(subject, { trace: true });
  const traces = Object.fromEntries(traced.situations.map(({ id: situation, trace }) => [situation, trace ?? []]));
  const result = { ...traced, situations: traced.situations.map(({ trace: _, ...situation }) => situation) };
  addCalculation(records, { caseId: id, edition: result.edition, asAt: result.asAt, gains: [], case: subject, result, traces }, at);
  return id;
}

async function secondsOf<Outcome>(work: () => Outcome | Promise<Outcome>): Promise<[Outcome, number]> {
  const start = performance.now();
  const outcome = await work();
  return [outcome, (performance.now() - start) / 1000];
}

/** As it would have been entered. */
const draftOf = (subject: Case, reference: string): Draft => JSON.parse(JSON.stringify({ ...subject, reference })) as Draft;
