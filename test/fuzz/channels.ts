import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { channelNames, failure, type ChannelName } from '#shared/ipc/contract';
import { dispatchAt } from '#electron/ipc/dispatch';
import { ratePacksIn } from '#electron/rate-packs/rate-packs';
import { readLog } from '#electron/store/log';
import { storeIn } from '#electron/store/store';
import { anything, chanceFrom, spoilt } from './hostile.ts';

/**
 * Throws hostile inputs at every channel of a process that may touch no other folder than the one it is given: Node itself refuses the
 * rest. Says in its last line how many there were, and fails at the first that is answered otherwise than the contract says.
 */
// Node refuses to flush under its permissions, whatever the folder.
fs.fsyncSync = () => {};
fs.fsync = Object.assign((_: number, done: (error: null) => void): void => done(null), { __promisify__: () => Promise.resolve() });
syncBuiltinESMExports();

const [directory = '', seedText = '1', countText = '1000'] = process.argv.slice(2);
const seed = Number(seedText);
const count = Number(countText);
const chance = chanceFrom(seed);
const passphrase = 'correct horse battery staple';
const now = (): Date => new Date();

const store = storeIn(path.join(directory, 'records'), { cost: { N: 2 ** 4, r: 8, p: 1 } });
const reported: string[] = [];
const rates = ratePacksIn(path.join(directory, 'rate-packs'));
const dispatch = dispatchAt({ store, rates, host: 'browser', version: '1', now }, (line) => reported.push(line));

const created = await store.create({ passphrase });
const household: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../households/single.json'), 'utf8'));
const value = async (channel: ChannelName, input: unknown): Promise<Record<string, string>> => {
  const reply = await dispatch(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`);
  return reply.value as Record<string, string>;
};
await value('settings.change', { adviser: 'KM' });
const { id = '' } = await value('cases.create', { draft: household });
const { id: doomed = '' } = await value('cases.create', { draft: {} });
const { id: saved = '' } = await value('calculations.save', { caseId: id, case: household });
const asked = { adviser: 'AB', reasons: ['The benefit cap'], note: 'x', dueOn: '2027-03-01' };
const { id: question = '' } = await value('handOvers.ask', { caseId: id, handOver: asked });
const { id: follow = '' } = await value('followUps.add', { caseId: id, followUp: { dueOn: '2027-03-01', note: 'x' } });

const way = { passphrase };
/** For each channel an input that it takes, for the spoilt ones to begin from. */
const good: Record<string, unknown> = {
  'store.create': { passphrase },
  'store.unlock': way,
  'store.protect': { current: way, protection: { passphrase: 'another passphrase' } },
  'store.newRecoveryKey': { current: { recoveryKey: created.recoveryKey } },
  'store.restore': { name: 'records-2026-01-01T000000.000Z.taper-store', way },
  'settings.change': { adviser: 'KM', team: 'East', lockAfterMinutes: 480, keepMonths: 12 },
  'cases.list': {
    text: 'a',
    tag: 'b',
    team: 'c',
    adviser: 'd',
    archived: 'also',
    followUp: 'due',
    dueForDeletion: true,
    waiting: true,
    from: 0,
    most: 5,
  },
  'cases.create': { draft: household },
  'cases.read': { id },
  'cases.save': { id, draft: household, revision: 0 },
  'cases.describe': { id, details: { team: 'a', adviser: 'b', tags: ['c', 'd'], archived: false } },
  'cases.delete': { id: doomed },
  'cases.deleteDue': { ids: [doomed] },
  'cases.exported': { id, as: 'file' },
  'samples.add': { drafts: [household] },
  'samples.remove': {},
  'followUps.list': { caseId: id },
  'followUps.add': { caseId: id, followUp: { dueOn: '2027-03-01', note: 'hours change' } },
  'followUps.done': { id: follow, done: true },
  'followUps.remove': { id: follow },
  'handOvers.list': { caseId: id },
  'handOvers.ask': { caseId: id, handOver: asked },
  'handOvers.close': { id: question, outcome: 'looked-at', answer: 'a\nb' },
  'calculations.saveSigned': { caseId: id, case: household, answer: 'a' },
  'calculations.list': { caseId: id },
  'calculations.save': { caseId: id, case: household },
  'calculations.read': { id: saved },
  'calculations.sign': { id: saved },
  'archive.make': { passphrase: 'another passphrase' },
  'archive.part': { part: 0 },
  'archive.receive': { part: 0, content: 'eyJmb3JtYXQiOiJ0YXBlci1hcmNoaXZlIn0K' },
  'archive.take': { passphrase },
  'log.read': { before: 2 },
  'rates.look': { text: '{"format":"taper-rate-pack"}' },
  'rates.install': { text: '{"format":"taper-rate-pack"}' },
  'rates.look-at-key': { text: '-----BEGIN PUBLIC KEY-----' },
  'rates.trust': { text: '-----BEGIN PUBLIC KEY-----', name: 'x', fingerprint: 'x' },
  'rates.distrust': { fingerprint: 'x' },
};

/** Those whose every call derives keys or rewrites files come seldom; a case file comes often. */
const slow = new Set<string>([
  'store.unlock',
  'store.protect',
  'store.newRecoveryKey',
  'store.create',
  'store.restore',
  'cases.delete',
  'cases.deleteDue',
  'archive.make',
]);
const quick = channelNames.filter((name) => !slow.has(name) && name !== 'store.lock');

for (let number = 0; number < count; number += 1) {
  const rare = number % 50 === 0;
  const channel: string = rare
    ? chance.pick([...slow, '__proto__', 'cases.drop', '../store.lock'])
    : number % 4 === 0
      ? 'calculations.save'
      : chance.pick(quick);
  const input = chance.below(3) === 0 ? anything(chance) : spoilt(good[channel] ?? {}, chance);
  const reply = await dispatch(channel, input);
  const where = `seed ${seed}, input ${number}, ${channel}`;
  if (!reply.ok && !failure.safeParse(reply.error).success) throw new Error(`${where}: the failure is not one of the contract`);
  if (!reply.ok && reply.error.code === 'unexpected')
    throw new Error(`${where}: ${reported.at(-1) ?? reply.error.message}\n${JSON.stringify(input)}`);
  if (store.state().state !== 'open') throw new Error(`${where}: the records are no longer open`);
}

const records = store.readable();
const sound = records.rows('PRAGMA integrity_check');
if (JSON.stringify(sound) !== '[{"integrity_check":"ok"}]') throw new Error(`seed ${seed}: ${JSON.stringify(sound)}`);
if (readLog(records).brokenAt !== undefined) throw new Error(`seed ${seed}: the log is broken`);
if (Object.keys(Object.prototype).length > 0) throw new Error(`seed ${seed}: every object was changed`);
await value('calculations.read', { id: saved });
await store.lock();
process.stdout.write(`${count} inputs\n`);
