import { expect, test } from 'vitest';
import { parseCase } from '#shared/case/problem';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import single from '../households/single.json' with { type: 'json' };
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { passphrase, storeAt, temporaryDirectory } from '../store/store-for-test.ts';

async function openDesk() {
  const store = storeAt(temporaryDirectory());
  const now = (): Date => new Date('2026-11-26T09:00:00Z');
  const dispatch: Dispatch = dispatchAt({ store, rates: packsIn(packsDirectory()), host: 'browser', version: '1', now }, () => {});
  const value = async (channel: string, input: unknown): Promise<Record<string, unknown>> => {
    const reply = await dispatch(channel, input);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    return reply.value as Record<string, unknown>;
  };
  await value('store.create', { passphrase });
  return { value };
}

const job = { id: 'shop', who: 'client', kind: 'employee', pay: { hourly: '13.00', hoursPerWeek: '20' }, paid: 'monthly' };
const example = (reference: string) => ({ ...single, reference, scenarios: [{ id: 'shop', name: 'Shop, 20 hours', jobs: [job] }] });

test('sample households come marked, once each, and go in one step without touching a client', async () => {
  const { value } = await openDesk();
  const { id: client } = await value('cases.create', { draft: { reference: 'EX-001' } });
  const drafts = [example('EX-001'), example('EX-002')];
  const { ids } = await value('samples.add', { drafts });
  expect((await value('samples.add', { drafts }))['ids']).toEqual(ids);
  const inOrder = (ids as string[]).map((id) => ({ id }));
  expect(await value('cases.list', { tag: 'sample' })).toMatchObject({ cases: inOrder, found: 2, all: 3 });
  const archived = String((ids as string[])[0]);
  await value('cases.describe', { id: archived, details: { archived: true } });
  expect(await value('samples.remove', {})).toEqual({ removed: 2 });
  expect(await value('cases.list', { archived: 'also' })).toMatchObject({ cases: [{ id: client }], all: 1 });
  expect(await value('samples.remove', {})).toEqual({ removed: 0 });
});

test('the mark is neither given nor taken by hand, and a copy of a sample has it too', async () => {
  const { value } = await openDesk();
  const { id: client } = await value('cases.create', { draft: {} });
  const { ids } = await value('samples.add', { drafts: [example('EX-001')] });
  const [id] = ids as string[];
  await expect(value('cases.describe', { id: client, details: { tags: ['sample'] } })).rejects.toThrow('unfit');
  await expect(value('cases.describe', { id, details: { tags: ['spring'] } })).rejects.toThrow('unfit');
  expect(await value('cases.describe', { id, details: { tags: ['sample', 'spring'] } })).toMatchObject({ tags: ['sample', 'spring'] });
  await value('cases.create', { draft: {}, copyOf: id });
  await value('cases.create', { draft: {}, copyOf: client });
  expect(await value('cases.list', { tag: 'sample' })).toMatchObject({ found: 2, all: 4 });
});

test('neither a calculation nor a job start of a sample household counts for the team', async () => {
  const { value } = await openDesk();
  const { ids } = await value('samples.add', { drafts: [example('EX-001')] });
  const parsed = parseCase(example('EX-001'));
  const saved = await value('calculations.save', { caseId: (ids as string[])[0], case: parsed.ok ? parsed.case : {} });
  await expect(value('team.mark', { calculationId: saved['id'], scenario: 'shop', team: 'North' })).rejects.toThrow('never counts');
  const start = { reference: 'EX-001', team: 'North', startedOn: '2026-07-03', hours: '16', openToAnyone: true, atLeastMinimumWage: true };
  await expect(value('team.addOutcome', start)).rejects.toThrow('never counts');
  expect(await value('team.state', { service: 'own' })).toMatchObject({ toPublish: [] });
  // A client who happens to have the reference of a sample still counts.
  await value('cases.create', { draft: { reference: 'EX-001' } });
  await value('team.addOutcome', start);
});
