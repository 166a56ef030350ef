import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import { channelNames, channels, failure, type ChannelName } from '#shared/ipc/contract';
import { savedCalculation } from '#shared/ipc/records';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import type { Store } from '#electron/store/store';
import single from '../households/single.json' with { type: 'json' };
import { malformedForTeam } from '../team/malformed.ts';
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { cheapCost, passphrase, storeAt, temporaryDirectory } from '../store/store-for-test.ts';

const unknownId = '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11';

function deskWith(store: Store, rates = packsIn(packsDirectory())): { dispatch: Dispatch; reported: string[] } {
  const reported: string[] = [];
  return {
    dispatch: dispatchAt({ store, rates, host: 'browser', version: '1.2.3', now: () => new Date() }, (line) => reported.push(line)),
    reported,
  };
}

async function openDesk(): Promise<{ dispatch: Dispatch; store: Store; reported: string[] }> {
  const store = storeAt(temporaryDirectory(), { cost: cheapCost });
  await store.create({ passphrase });
  return { ...deskWith(store), store };
}

async function valueOf(dispatch: Dispatch, channel: ChannelName, input: unknown): Promise<Record<string, unknown>> {
  const reply = await dispatch(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`);
  return reply.value as Record<string, unknown>;
}

/** For each channel, inputs that the contract does not allow. */
const malformed: { [Name in ChannelName]: unknown[] } = {
  ...malformedForTeam,
  'app.about': [undefined, null, 'text', { extra: 1 }],
  'rates.state': [undefined, { extra: 1 }],
  'rates.look': [{}, { text: 1 }, { text: 'x'.repeat(3_000_001) }],
  'rates.install': [{}, { text: null }, { text: '{}', file: '/etc/passwd' }],
  'rates.remove': [null, { all: true }],
  'rates.look-at-key': [{}, { text: ['a'] }, { text: 'not a key' }, { text: 'x'.repeat(5001) }],
  'rates.trust': [{}, { text: 'a', name: ' ', fingerprint: 'b' }, { text: 'a', name: 'A', fingerprint: 'b' }, { text: 'a', name: 'A' }],
  'rates.distrust': [{}, { fingerprint: '../x' }],
  'store.state': [undefined, [], { extra: 1 }],
  'store.create': [{}, { passphrase: 'too short' }, { passphrase: 12 }, { passphrase: 'x'.repeat(1001) }, { passphrase, extra: 1 }],
  'store.unlock': [{}, { passphrase: '' }, { passphrase: ['a'] }, { passphrase, path: '/etc/passwd' }],
  'store.protect': [{}, { current: { passphrase } }, { current: { passphrase }, protection: { passphrase: 'short' } }],
  'store.newRecoveryKey': [{}, { current: {} }, { current: { passphrase, recoveryKey: 'x' } }],
  'store.backups': [{ in: '/etc' }, null],
  'store.restore': [{}, { name: 'x' }, { name: 'x'.repeat(101), way: { passphrase } }],
  'store.active': [undefined, { until: 'forever' }],
  'store.lock': [null, { now: true }],
  'cases.list': [7, { where: '1=1' }, { text: ['a'] }, { most: 5000 }],
  'cases.create': [
    {},
    { draft: 'text' },
    { draft: { a: undefined, b: () => 1 } },
    { draft: {}, id: unknownId },
    { draft: {}, copyOf: 'x' },
  ],
  'cases.read': [{}, { id: 'x' }, { id: "' OR 1=1 --" }, { id: [unknownId] }],
  'cases.save': [{ id: unknownId }, { id: 'x', draft: {} }, { id: unknownId, draft: [] }],
  'cases.delete': [{}, { id: '' }, { id: unknownId, all: true }],
  'cases.describe': [{ id: unknownId }, { id: unknownId, details: { tags: [''] } }, { id: unknownId, details: { team: 'a\nb' } }],
  'cases.deleteDue': [{}, { ids: [] }, { ids: ['x'] }, { ids: unknownId }],
  'cases.exported': [{ id: unknownId }, { id: unknownId, as: '../../etc/passwd' }],
  'samples.add': [{}, { drafts: [] }, { drafts: ['x'] }, { drafts: Array.from({ length: 41 }, () => ({})) }],
  'samples.remove': [undefined, { tag: 'client' }],
  'followUps.list': [{}, { caseId: '*' }],
  'followUps.add': [{ caseId: unknownId }, { caseId: unknownId, followUp: { dueOn: 'tomorrow', note: '' } }],
  'followUps.done': [{ id: unknownId }, { id: unknownId, done: 'yes' }],
  'followUps.remove': [{}, { id: 7 }],
  'handOvers.list': [{}, { caseId: '*' }, { caseId: unknownId, open: true }],
  'handOvers.ask': [
    { caseId: unknownId },
    { caseId: unknownId, handOver: { adviser: 'KM', reasons: [' '], note: '' } },
    { caseId: unknownId, handOver: { adviser: 'KM', reasons: [], note: '', askedBy: 'somebody else' } },
    { caseId: unknownId, handOver: { adviser: 'KM', reasons: [], note: '\u0000', dueOn: '2026-12-01' } },
    { caseId: unknownId, handOver: { adviser: 'KM', reasons: [], note: '', dueOn: 'soon' } },
  ],
  'handOvers.close': [
    { id: unknownId },
    { id: unknownId, outcome: 'deleted', answer: '' },
    { id: unknownId, outcome: 'looked-at', answer: '', by: 'X' },
  ],
  'settings.read': [undefined, { name: 'adviser' }],
  'settings.change': [{ adviser: 7 }, { lockAfterMinutes: 0 }, { keepMonths: 'never' }, { theme: 'dark' }],
  'archive.make': [{}, { passphrase: 'short' }, { passphrase, caseId: '*' }],
  'archive.part': [{}, { part: -1 }, { part: '../1' }],
  'archive.receive': [{ part: 0 }, { part: 0, content: 'not base 64!' }],
  'archive.take': [{}, { passphrase: '', path: '/etc' }],
  'log.read': [{ before: 0 }, { before: '1; DROP TABLE log' }],
  'calculations.sign': [{}, { id: unknownId, adviser: '' }],
  'calculations.list': [{}, { caseId: 'x' }],
  'calculations.save': [{}, { caseId: unknownId }, { caseId: unknownId, case: {} }, { caseId: unknownId, case: single, result: {} }],
  'calculations.saveSigned': [
    {},
    { caseId: unknownId, case: single },
    { caseId: unknownId, case: single, answer: '', adviser: 'X'.repeat(81) },
  ],
  'calculations.read': [{}, { id: '*' }],
  'pages.pdf': [null, { of: 'https://example.org' }],
};

test.each(channelNames)('%s refuses what the contract does not allow, with a failure of the contract', async (channel) => {
  const { dispatch } = await openDesk();
  for (const input of malformed[channel]) {
    const reply = await dispatch(channel, input);
    expect(reply.ok, JSON.stringify(input)).toBe(false);
    if (reply.ok) continue;
    expect(failure.parse(reply.error).code, JSON.stringify(input)).toMatch(/^invalid-(input|case)$/);
  }
});

test('an input nested too deep to be parsed is refused like any other', async () => {
  const { dispatch, reported } = await openDesk();
  const deep = JSON.parse('{"a":'.repeat(200_000) + '0' + '}'.repeat(200_000)) as unknown;
  for (const [channel, input] of [
    ['cases.create', { draft: deep }],
    ['cases.save', { id: unknownId, draft: { a: [deep] } }],
    ['calculations.save', { caseId: unknownId, case: { ...single, nation: deep } }],
    ['app.about', deep],
  ] as const) {
    const reply = await dispatch(channel, input);
    expect(reply.ok, channel).toBe(false);
    if (!reply.ok) expect(failure.safeParse(reply.error).success, channel).toBe(true);
  }
  expect(reported.join('')).not.toContain('nation');
});

test('an unknown channel is refused, also one that every object has', async () => {
  const { dispatch } = await openDesk();
  for (const channel of ['', 'cases', 'cases.drop', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(await dispatch(channel, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
});

test('a short passphrase is told how long it must be', async () => {
  const { dispatch } = deskWith(storeAt(temporaryDirectory()));
  const reply = await dispatch('store.create', { passphrase: 'short' });
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', path: 'passphrase', message: expect.stringContaining('at least 12 characters') as string },
  });
});

test('every record channel says that the records are locked', async () => {
  const { dispatch } = deskWith(storeAt(temporaryDirectory()));
  const inputs = {
    'cases.list': {},
    'cases.create': { draft: {} },
    'cases.read': { id: unknownId },
    'cases.save': { id: unknownId, draft: {} },
    'cases.delete': { id: unknownId },
    'calculations.list': { caseId: unknownId },
    'calculations.read': { id: unknownId },
    'calculations.save': { caseId: unknownId, case: single },
  };
  for (const [channel, input] of Object.entries(inputs)) {
    expect(await dispatch(channel, input), channel).toMatchObject({ ok: false, error: { code: 'locked' } });
  }
});

test('a case lives its life through the channels', async () => {
  const { dispatch } = await openDesk();
  const { id } = await valueOf(dispatch, 'cases.create', { draft: { reference: 'R-1' } });
  expect(await valueOf(dispatch, 'cases.save', { id, draft: { reference: 'R-2' } })).toMatchObject({
    id,
    reference: 'R-2',
    calculations: 0,
  });
  expect(await valueOf(dispatch, 'cases.read', { id })).toMatchObject({ draft: { reference: 'R-2' } });
  expect(await valueOf(dispatch, 'cases.list', {})).toMatchObject({ cases: [{ id }], all: 1 });
  expect(await valueOf(dispatch, 'cases.delete', { id })).toEqual({});
  expect(await valueOf(dispatch, 'cases.list', {})).toMatchObject({ cases: [], all: 0 });
  expect(await dispatch('cases.read', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('the process that stores a calculation makes it itself, with its traces and gains', async () => {
  const { dispatch } = await openDesk();
  const { id: caseId } = await valueOf(dispatch, 'cases.create', { draft: {} });
  const withJob = { ...single, scenarios: [{ id: 'shop', name: 'Shop, 20 hours', jobs: [shopJob] }] };
  const summary = await valueOf(dispatch, 'calculations.save', { caseId, case: withJob });
  const parsed = parseCase(withJob);
  if (!parsed.ok) throw new Error('The example is not a case.');
  const expected = calculate(parsed.case);
  expect(summary).toMatchObject({ caseId, edition: expected.edition, asAt: '2026-06-15' });
  expect(summary['gains']).toEqual([{ name: 'Shop, 20 hours', month: expected.comparisons[0]?.gain?.month }]);
  const saved = await valueOf(dispatch, 'calculations.read', { id: summary['id'] });
  expect(saved['case']).toEqual(parsed.case);
  expect(saved['result']).toEqual(expected);
  expect(Object.keys(saved['traces'] as object)).toEqual(['now', 'shop']);
});

test('the months and what follows a stop are kept as they were said, beside the result', async () => {
  const { dispatch } = await openDesk();
  const { id: caseId } = await valueOf(dispatch, 'cases.create', { draft: {} });
  const stops = { on: '2026-12-31', kind: 'job-ends' };
  const withStop = { ...single, scenarios: [{ id: 'shop', jobs: [{ ...shopJob, startsOn: '2026-07-01' }], stops }] };
  const summary = await valueOf(dispatch, 'calculations.save', { caseId, case: withStop });
  const saved = savedCalculation.parse(await valueOf(dispatch, 'calculations.read', { id: summary['id'] }));
  const parsed = parseCase(withStop);
  if (!parsed.ok) throw new Error('The example is not a case.');
  const { stopping, timelines } = calculate(parsed.case, { months: 12, monthsAfterStop: 6 });
  expect(saved.result).toEqual(calculate(parsed.case));
  expect(saved.months?.timelines).toEqual(timelines);
  expect(saved.months?.afterStops).toEqual([
    { situation: 'shop', timeline: stopping?.[0]?.timeline, lowestMonth: stopping?.[0]?.lowestMonth },
  ]);
});

const shopJob = { id: 'shop', who: 'client', kind: 'employee', pay: { hourly: '12.71', hoursPerWeek: '20' }, paid: 'monthly' };

test('a case that cannot be calculated is refused with its own sentence and place, and nothing is stored', async () => {
  const { dispatch } = await openDesk();
  const { id: caseId } = await valueOf(dispatch, 'cases.create', { draft: {} });
  const wrong = { ...single, nation: 'narnia' };
  const reply = await dispatch('calculations.save', { caseId, case: wrong });
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'invalid-case', path: 'nation', message: expect.stringContaining('england') as string },
  });
  const inconsistent = { ...single, scenarios: [{ id: 'now' }] };
  expect(await dispatch('calculations.save', { caseId, case: inconsistent })).toMatchObject({ ok: false, error: { code: 'invalid-case' } });
  expect(await valueOf(dispatch, 'calculations.list', { caseId })).toEqual([]);
});

test('an answer that the contract does not allow never leaves', async () => {
  const { store } = await openDesk();
  const { dispatch, reported } = deskWith({ ...store, state: () => ({ state: 'open', location: '/x', key: 'deadbeef' }) as never });
  expect(await dispatch('store.state', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(JSON.stringify(reported)).not.toContain('deadbeef');
});

/** A store in which everything goes wrong in this way. */
const spilling = (store: Store, error: unknown): Store => {
  const fail = (): never => {
    throw error;
  };
  return { ...store, unlock: fail, writable: fail };
};

test('whatever goes wrong, neither the failure nor the log tells a secret', async () => {
  const secret = 'SECRET-passphrase-SECRET';
  const { store } = await openDesk();
  const errors = [
    new Error(secret),
    new TypeError(`cannot read ${secret}`),
    Object.assign(new Error(secret), { code: 'ENOSPC', path: `/home/${secret}` }),
    secret,
    { secret },
  ];
  for (const error of errors) {
    const { dispatch, reported } = deskWith(spilling(store, error));
    const replies = [await dispatch('store.unlock', { passphrase: secret }), await dispatch('cases.create', { draft: { note: secret } })];
    expect(replies.map(({ ok }) => ok)).toEqual([false, false]);
    expect(JSON.stringify(replies) + reported.join('')).not.toContain('SECRET');
  }
  const { dispatch } = deskWith(store);
  for (const [channel, input] of [
    ['store.unlock', { passphrase: [secret] }],
    ['cases.create', { draft: secret }],
    ['cases.read', { id: secret }],
  ] as const) {
    expect(JSON.stringify(await dispatch(channel, input))).not.toContain('SECRET');
  }
});

test('a full or refusing disk is named, and it is said that the change was not saved', async () => {
  const { store } = await openDesk();
  for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EROFS', 'EEXIST', 'ENOENT', 'ELOOP', 'EACCES', 'EPERM', 'EDQUOT']) {
    const failing = {
      ...store,
      writable: () => {
        throw Object.assign(new Error('no'), { code });
      },
    };
    const reply = await deskWith(failing).dispatch('cases.create', { draft: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'disk', message: expect.stringMatching(/not saved/) as string } });
  }
});

test.each([
  ['store.create', { passphrase }, /new records could not be made/],
  ['store.unlock', { passphrase }, /could not be opened/],
  ['cases.list', {}, /could not be read/],
] as const)('a refusing disk at %s is not told as a change that was not saved', async (channel, input, words) => {
  const { store } = await openDesk();
  const fail = (): never => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  const reply = await deskWith({ ...store, create: fail, unlock: fail, readable: fail }).dispatch(channel, input);
  if (reply.ok) throw new Error('It was not refused.');
  expect(reply.error.code).toBe('disk');
  expect(reply.error.message).toMatch(words);
  expect(reply.error.message).not.toContain('saved');
});

test('records in a folder that is a file are refused by the disk', async () => {
  const folder = path.join(temporaryDirectory(), 'records');
  writeFileSync(folder, '');
  const reply = await deskWith(storeAt(folder)).dispatch('store.create', { passphrase });
  expect(reply).toMatchObject({ ok: false, error: { code: 'disk' } });
});

test('nothing is logged when all goes well', async () => {
  const complaint = vi.spyOn(console, 'error');
  const { dispatch, reported } = await openDesk();
  await valueOf(dispatch, 'cases.create', { draft: { reference: 'R-1' } });
  await dispatch('cases.read', { id: unknownId });
  expect(reported).toEqual([]);
  expect(complaint).not.toHaveBeenCalled();
});

test('the contract has a malformed example for every channel', () => {
  expect(Object.keys(malformed).toSorted()).toEqual(Object.keys(channels).toSorted());
});
