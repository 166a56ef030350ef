import { expect, test } from 'vitest';
import { parseCase } from '#shared/case/problem';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import { markOf } from '#electron/store/log';
import single from '../households/single.json' with { type: 'json' };
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { passphrase, storeAt, temporaryDirectory } from '../store/store-for-test.ts';

interface Logged {
  head: string;
  entries: { action: string; who: string; mark: string; details: string; reference?: string }[];
}

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
  const log = async (): Promise<Logged> => (await value('log.read', {})) as unknown as Logged;
  return { dispatch, value, log };
}

test('what was signed, exported, put away and deleted is in the log, by whom the settings name, in the same step', async () => {
  const { dispatch, value, log } = await openDesk();
  const { id } = await value('cases.create', { draft: single });
  const parsed = parseCase(single);
  const saved = await value('calculations.save', { caseId: id, case: parsed.ok ? parsed.case : {} });
  expect(await dispatch('calculations.sign', { id: saved['id'] })).toMatchObject({ ok: false, error: { path: 'adviser' } });
  await value('settings.change', { adviser: 'KM' });
  await value('settings.change', { adviser: 'KM' });
  await value('calculations.sign', { id: saved['id'] });
  await value('cases.describe', { id, details: { archived: true } });
  await value('cases.describe', { id, details: { archived: true, tags: ['a'] } });
  const { head } = await value('cases.exported', { id, as: 'file' });
  const before = await log();
  expect(before.head).toBe(head);
  await value('cases.delete', { id });
  const after = await log();
  const mark = markOf(String(id));
  expect(after.entries.toReversed().map(({ action, who, mark: about, details }) => [action, who, about, details])).toEqual([
    ['records-created', '', '', 'passphrase'],
    ['settings-changed', 'KM', '', 'adviser: "" → "KM"'],
    ['calculation-signed', 'KM', mark, 'as at 2026-06-15'],
    ['case-archived', 'KM', mark, ''],
    ['case-exported', 'KM', mark, 'file'],
    ['case-deleted', 'KM', mark, ''],
  ]);
  expect(after.entries.every(({ reference }) => reference === undefined)).toBe(true);
});

test('a case that is printed as a page is in the log as such, and the page carries the head of the log', async () => {
  const { dispatch, value, log } = await openDesk();
  const { id } = await value('cases.create', { draft: single });
  const { head } = await value('cases.exported', { id, as: 'page' });
  expect(await log()).toMatchObject({ head, entries: [{ action: 'case-exported', mark: markOf(String(id)), details: 'page' }, {}] });
  for (const [input, code] of [
    [{ id, as: 'pages' }, 'invalid-input'],
    [{ id }, 'invalid-input'],
    [{ id: '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11', as: 'page' }, 'not-found'],
  ] as const) {
    expect(await dispatch('cases.exported', input)).toMatchObject({ ok: false, error: { code } });
  }
  expect((await log()).head).toBe(head);
  await value('store.lock', {});
  expect(await dispatch('cases.exported', { id, as: 'page' })).toMatchObject({ ok: false, error: { code: 'locked' } });
});

test('when one of several cases is not there, none is deleted and nothing is logged', async () => {
  const { dispatch, value, log } = await openDesk();
  const { id } = await value('cases.create', { draft: {} });
  expect(await dispatch('cases.deleteDue', { ids: [id, '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11'] })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await value('cases.list', {})).toMatchObject({ all: 1 });
  expect((await log()).entries).toHaveLength(1);
  await value('cases.deleteDue', { ids: [id, id] });
  expect((await log()).entries).toHaveLength(2);
});

test('a change of what opens the records is logged by its kind alone', async () => {
  const { value, log } = await openDesk();
  await value('store.protect', { current: { passphrase }, protection: { passphrase: 'eleven quiet lanterns' } });
  await value('store.newRecoveryKey', { current: { passphrase: 'eleven quiet lanterns' } });
  const { entries } = await log();
  expect(entries.map(({ action }) => action)).toEqual(['recovery-key-made', 'opened-by-changed', 'records-created']);
  expect(JSON.stringify(entries)).not.toMatch(/eleven|staple/);
});
