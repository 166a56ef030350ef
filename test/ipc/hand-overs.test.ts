import { expect, test } from 'vitest';
import { parseCase } from '#shared/case/problem';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import { markOf } from '#electron/store/log';
import single from '../households/single.json' with { type: 'json' };
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { passphrase, storeAt, temporaryDirectory } from '../store/store-for-test.ts';

const parsed = parseCase(single);
const subject = parsed.ok ? parsed.case : {};
const handOver = { adviser: 'AB', reasons: ['Private to the case'], note: 'A private note' };

async function openDesk() {
  const store = storeAt(temporaryDirectory());
  const now = (): Date => new Date('2026-11-26T09:00:00Z');
  const dispatch: Dispatch = dispatchAt({ store, rates: packsIn(packsDirectory()), host: 'browser', version: '1', now }, () => {});
  const value = async (channel: string, input: unknown): Promise<Record<string, unknown>> => {
    const reply = await dispatch(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`);
    return reply.value as Record<string, unknown>;
  };
  await value('store.create', { passphrase });
  const { id: caseId } = await value('cases.create', { draft: single });
  const logged = async () =>
    ((await value('log.read', {}))['entries'] as { action: string; who: string; mark: string; details: string }[]).toReversed();
  return { dispatch, value, caseId, logged };
}

test('asking and answering are logged by whom the settings name, without a word of what was said', async () => {
  const { dispatch, value, caseId, logged } = await openDesk();
  expect(await dispatch('handOvers.ask', { caseId, handOver })).toMatchObject({ ok: false, error: { path: 'adviser' } });
  await value('settings.change', { adviser: 'KM' });
  await value('handOvers.ask', { caseId, handOver });
  expect(await dispatch('handOvers.ask', { caseId, handOver })).toMatchObject({ ok: false, error: { code: 'exists' } });
  const [asked] = (await value('handOvers.list', { caseId })) as unknown as { id: string }[];
  await value('settings.change', { adviser: 'AB' });
  const closing = { id: asked?.id, outcome: 'looked-at', answer: 'A private answer' };
  expect(await value('handOvers.close', closing)).toMatchObject({ closed: { by: 'AB', answer: 'A private answer' } });
  expect(await dispatch('handOvers.close', closing)).toMatchObject({ ok: false, error: { code: 'signed' } });
  const again = await value('handOvers.ask', { caseId, handOver });
  await value('handOvers.close', { id: again['id'], outcome: 'withdrawn', answer: '' });
  const entries = (await logged()).filter(({ action }) => /ask|answer/.test(action));
  const mark = markOf(String(caseId));
  expect(entries.map(({ action, who, mark: about, details }) => [action, who, about, details])).toEqual([
    ['adviser-asked', 'KM', mark, ''],
    ['adviser-answered', 'AB', mark, ''],
    ['adviser-asked', 'AB', mark, ''],
    ['asking-withdrawn', 'AB', mark, ''],
  ]);
});

test('saving and signing are one step: without a name neither happens, with one an open question is answered by it', async () => {
  const { dispatch, value, caseId, logged } = await openDesk();
  const input = { caseId, case: subject, answer: 'As the letter says.' };
  expect(await dispatch('calculations.saveSigned', input)).toMatchObject({ ok: false, error: { path: 'adviser' } });
  expect(await value('calculations.list', { caseId })).toEqual([]);
  await value('settings.change', { adviser: 'AB' });
  await value('handOvers.ask', { caseId, handOver });
  const signed = await value('calculations.saveSigned', input);
  expect(signed).toMatchObject({ signed: { adviser: 'AB' } });
  expect(await value('handOvers.list', { caseId })).toMatchObject([
    { closed: { by: 'AB', outcome: 'looked-at', answer: 'As the letter says.', calculationId: signed['id'] } },
  ]);
  const { summary } = await value('cases.read', { id: caseId });
  expect(summary).toMatchObject({ latestSigned: { id: signed['id'], adviser: 'AB' } });
  expect(summary).not.toHaveProperty('handOver');
  expect((await logged()).slice(-2).map(({ action }) => action)).toEqual(['calculation-signed', 'adviser-answered']);
  await value('calculations.saveSigned', { ...input, answer: '' });
  expect(await value('calculations.list', { caseId })).toHaveLength(2);
});

test('one case goes out as an archive of its own under its reference, which is logged as its export', async () => {
  const { dispatch, value, caseId, logged } = await openDesk();
  await value('cases.create', { draft: {} });
  const made = await value('archive.make', { passphrase: 'another passphrase', caseId });
  expect(made).toMatchObject({ cases: 1 });
  expect(made['name']).toMatch(/^HH-SINGLE 2026-11-26 \(log 2-[0-9a-f]{16}\)\.taper-archive$/);
  expect((await logged()).at(-1)).toMatchObject({ action: 'case-exported', mark: markOf(String(caseId)), details: 'archive' });
  expect(
    await dispatch('archive.make', { passphrase: 'another passphrase', caseId: '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11' }),
  ).toMatchObject({
    error: { code: 'not-found' },
  });
});
