import { expect, test } from 'vitest';
import { edition } from '#rules';
import { dayBefore } from '#rules/engine/index';
import { dispatchAt, type Dispatch } from '#electron/ipc/dispatch';
import single from '../households/single.json' with { type: 'json' };
import { madeUpApril } from '../rate-packs/made-up-april.ts';
import { inNextYear, lastFrom, nextYear } from '../rate-packs/next-year.ts';
import { packsDirectory, packsIn } from '../rate-packs/packs-for-test.ts';
import { newSigner, signedFile } from '../rate-packs/sign-for-test.ts';
import { cheapCost, passphrase, storeAt, temporaryDirectory } from '../store/store-for-test.ts';

/** The figures over the channels: the state, a look, a pack in use, calculations that are saved by it, and the way back. */

const signer = newSigner();
const pack = madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }, { note: 'Made up.' });
const text = signedFile(pack, signer);

async function desk(): Promise<{ ask: (channel: string, input: unknown) => Promise<unknown>; dispatch: Dispatch }> {
  const store = storeAt(temporaryDirectory(), { cost: cheapCost });
  await store.create({ passphrase });
  const dispatch = dispatchAt({ store, rates: packsIn(packsDirectory(), signer), host: 'browser', version: '1', now: () => new Date() });
  const ask = async (channel: string, input: unknown): Promise<unknown> => {
    const reply = await dispatch(channel, input);
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  return { ask, dispatch };
}

const reference = { name: 'next-april', serial: 1, issued: '2027-02-20', key: signer.fingerprint };

test('looking changes nothing; a pack in use is there with its content; going back leaves none', async () => {
  const { ask } = await desk();
  const keys = [{ fingerprint: signer.fingerprint, name: 'Test Advice Service', origin: 'built-in' }];
  expect(await ask('rates.state', {})).toEqual({ edition, keys });
  expect(await ask('rates.look', { text })).toMatchObject({
    reference,
    signedBy: 'Test Advice Service',
    note: 'Made up.',
    corrections: [],
  });
  expect(await ask('rates.state', {})).toEqual({ edition, keys });
  expect(await ask('rates.install', { text })).toMatchObject({ pack: { summary: { reference }, content: pack } });
  expect(await ask('rates.remove', {})).toEqual({ edition, keys });
});

test('a refusal comes with its code and its words', async () => {
  const { dispatch } = await desk();
  const reply = await dispatch('rates.install', { text: text.replace('430.00', '930.00') });
  expect(reply).toMatchObject({ ok: false, error: { code: 'tampered' } });
});

test('what a pack corrects is told with its reason', async () => {
  const { ask } = await desk();
  const rows = [{ from: lastFrom('uc.standard-allowance-single-from-25'), value: '425.00', authority: 'an order' }];
  const figures = {
    'uc.standard-allowance-single-from-25': {
      unit: 'money/month',
      rows,
      knownUntil: dayBefore(nextYear.benefits),
      corrects: 'Ten pence were missing.',
    },
  };
  const corrected = signedFile({ ...pack, figures }, signer);
  expect(await ask('rates.look', { text: corrected })).toMatchObject({
    figures: 1,
    corrections: [{ about: 'standard allowance, single and 25 or over', why: 'Ten pence were missing.' }],
  });
});

test('a calculation is saved by the pack in use, and names it in the list and in the result', async () => {
  const { ask, dispatch } = await desk();
  const { id: caseId } = (await ask('cases.create', { draft: {} })) as { id: string };
  const nextApril = { ...single, asAt: inNextYear('06-15') };
  expect(await dispatch('calculations.save', { caseId, case: nextApril })).toMatchObject({ ok: false, error: { code: 'invalid-case' } });
  await ask('rates.install', { text });
  const { id } = (await ask('calculations.save', { caseId, case: nextApril })) as { id: string };
  await ask('rates.remove', {});
  expect(await ask('calculations.list', { caseId })).toMatchObject([{ id, pack: 'next-april' }]);
  const saved = (await ask('calculations.read', { id })) as { result: { pack: unknown }; traces: Record<string, { pack?: string }[]> };
  expect(saved.result.pack).toEqual(reference);
  expect(saved.traces['now']?.some((entry) => entry.pack === 'next-april')).toBe(true);
  await ask('calculations.save', { caseId, case: single });
  const listed = (await ask('calculations.list', { caseId })) as object[];
  expect(listed.filter((summary) => 'pack' in summary)).toHaveLength(1);
});
