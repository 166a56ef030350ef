import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { dispatchAt } from '#electron/ipc/dispatch';
import type { Store } from '#electron/store/store';
import { keep } from '#electron/team/own/kept';
import { channels, type ChannelInput, type ChannelName, type ChannelOutput } from '#shared/ipc/contract';
import { packsIn } from '../rate-packs/packs-for-test.ts';
import { newStore, temporaryDirectory } from '../store/store-for-test.ts';
import { parseCase } from '#shared/case/problem';
import single from '../households/single.json' with { type: 'json' };

/** One machine, as the window sees it. */
export async function machineForTest(at = '2026-08-10T10:00:00Z') {
  const { store } = await newStore();
  const dispatch = dispatchAt({ store, rates: packsIn(temporaryDirectory()), host: 'browser', version: '1', now: () => new Date(at) });
  const call = async <Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Promise<ChannelOutput<Name>> => {
    const reply = await dispatch(name, input);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    return channels[name].output.parse(reply.value) as ChannelOutput<Name>;
  };
  return { store, call };
}

type Call = Awaited<ReturnType<typeof machineForTest>>['call'];

/** Somebody who might take a job of 20 hours. */
function household() {
  const pay = { hourly: '13.00', hoursPerWeek: '20' };
  const parsed = parseCase({
    ...single,
    reference: 'AB-1',
    scenarios: [{ id: 'shop', name: 'Shop, 20 hours', jobs: [{ id: 'job', who: 'client', kind: 'employee', pay, paid: 'monthly' }] }],
  });
  if (!parsed.ok) throw new Error('This is not a case.');
  return parsed.case;
}

async function savedCase(call: Call) {
  const { id: caseId } = await call('cases.create', { draft: { reference: 'AB-1' } });
  const { id } = await call('calculations.save', { caseId, case: household() });
  const { result } = await call('calculations.read', { id });
  return { caseId, id, scenario: result.comparisons[0]?.to ?? '' };
}

const rowsIn = (store: Store): unknown[] => store.readable().rows('SELECT * FROM team_calculations');
const startsIn = (store: Store): unknown[] => store.readable().rows('SELECT * FROM team_starts');

it('counts a marked calculation, replaces its row when it is corrected, signs it, and withdraws it with its case', async () => {
  const { store, call } = await machineForTest();
  const first = await savedCase(call);
  await call('team.mark', { calculationId: first.id, scenario: first.scenario, team: 'North', weeksFromReferral: 3 });
  const { id: second } = await call('calculations.save', { caseId: first.caseId, case: household() });
  await call('team.mark', { calculationId: second, scenario: first.scenario, team: 'South', corrects: first.id });
  expect(await call('team.marks', { caseId: first.caseId })).toMatchObject([{ calculationId: second, team: 'South', basis: 'quick' }]);
  await call('settings.change', { adviser: 'A. Adviser' });
  await call('calculations.sign', { id: second });
  expect(await call('team.marks', { caseId: first.caseId })).toMatchObject([{ basis: 'signed' }]);
  expect(rowsIn(store)).toHaveLength(1);
  await call('team.addOutcome', {
    reference: 'AB-1',
    team: 'South',
    startedOn: '2026-07-03',
    hours: '16',
    openToAnyone: true,
    atLeastMinimumWage: true,
  });
  expect(startsIn(store)).toHaveLength(1);
  await call('cases.delete', { id: first.caseId });
  expect([rowsIn(store), startsIn(store)]).toEqual([[], []]);
  expect(store.readable().rows('SELECT * FROM team_people')).toEqual([]);
});

it('refuses to count what has no such comparison', async () => {
  const { call } = await machineForTest();
  const { id } = await savedCase(call);
  await expect(call('team.mark', { calculationId: id, scenario: 'elsewhere', team: 'North' })).rejects.toThrow('not-found');
});

it('merges a bundle once, follows corrections and withdrawals, and refuses one that was changed', async () => {
  const [one, lead] = [await machineForTest(), await machineForTest()];
  const made = await savedCase(one.call);
  await one.call('team.mark', { calculationId: made.id, scenario: made.scenario, team: 'North' });
  await one.call('team.addOutcome', {
    reference: 'AB-1',
    team: 'North',
    startedOn: '2026-08-03',
    hours: '16',
    openToAnyone: true,
    atLeastMinimumWage: true,
  });
  const merge = async (text: string) => {
    const { merge: id } = await lead.call('team.mergeBegin', {});
    for (let from = 0; from < text.length; from += 100)
      await lead.call('team.mergePart', { merge: id, text: text.slice(from, from + 100) });
    return lead.call('team.mergeEnd', { merge: id });
  };
  const bundle = async () => (await one.call('team.exportBundle', { first: '2026-01', last: '2026-12' })).text;
  const first = await bundle();
  expect(first).not.toContain('AB-1');
  expect(first).not.toContain(made.caseId);
  expect(first).not.toContain(made.id);
  expect(await merge(first)).toMatchObject({ added: 2, replaced: 0, withdrawn: 0 });
  const again = await merge(first);
  expect(again).toMatchObject({ added: 0, replaced: 0 });
  expect(again.alreadyThere).toContain('2026-08');
  await one.call('team.mark', { calculationId: made.id, scenario: made.scenario, team: 'South' });
  expect(await merge(await bundle())).toMatchObject({ added: 0, replaced: 2, withdrawn: 0 });
  expect(rowsIn(lead.store)).toHaveLength(1);
  expect((await lead.call('team.state', { service: 'own' })).teams).toContain('South');
  await one.call('team.unmark', { calculationId: made.id });
  expect(await merge(await bundle())).toMatchObject({ added: 0, replaced: 1, withdrawn: 1 });
  expect(await merge(first)).toMatchObject({ added: 0, replaced: 0, withdrawn: 0 });
  expect(rowsIn(lead.store)).toEqual([]);
  const latest = await bundle();
  await expect(merge(latest.replace('"open', '"Open'))).rejects.toThrow('damaged');
  await expect(merge(latest.replace('North', 'Nurth'))).rejects.toThrow('tampered');
  await expect(merge(latest.slice(0, -20))).rejects.toThrow('damaged');
  expect(lead.store.readable().rows('SELECT * FROM team_staged')).toEqual([]);
});

it('breaks a merge off without counting anything', async () => {
  const [one, lead] = [await machineForTest(), await machineForTest()];
  const made = await savedCase(one.call);
  await one.call('team.mark', { calculationId: made.id, scenario: made.scenario, team: 'North' });
  const { text } = await one.call('team.exportBundle', { first: '2026-01', last: '2026-12' });
  const { merge } = await lead.call('team.mergeBegin', {});
  expect(await lead.call('team.mergePart', { merge, text })).toEqual({ rows: 1 });
  await lead.call('team.mergeCancel', { merge });
  await expect(lead.call('team.mergeEnd', { merge })).rejects.toThrow('not-found');
  expect(rowsIn(lead.store)).toEqual([]);
});

it('shows the sample as Sussex saw it, with neither 1 nor 199 anywhere', async () => {
  const { call, store } = await machineForTest();
  const { publications } = await call('team.state', { service: 'sample' });
  const publication = publications[0]?.id ?? '';
  const sheet = await call('team.sheet', { service: 'sample', publication });
  expect(sheet.all).toMatchObject({ calculations: { kind: 'count', count: 200 }, worseOff: { kind: 'masked', upTo: 7 }, notWorseOff: 96 });
  expect(sheet.starts).toMatchObject({ total: { count: 285 }, targets: [{ year: 125 }, { year: 200 }] });
  expect(sheet.machines).toHaveLength(19);
  const { text } = await call('team.csv', { service: 'sample', publication });
  const printed = `${text}\n${JSON.stringify(sheet)}`;
  expect(printed).toContain('At least 96% were not worse off.');
  expect(printed).not.toMatch(/\b199\b/);
  expect(printed.replaceAll(/1 to 7|"version":1|Specialist \d+/g, '')).not.toMatch(/(?<![\w.-])1(?![\w.-])/);
  // Whoever was worse off stays without hours and without a reason: each band is as the total has it in the worst case.
  expect(sheet.hours.map(({ worseOff }) => worseOff.kind)).toEqual(Array(5).fill('withheld'));
  for (const { calculations, notWorseOff } of sheet.hours) {
    const shown = calculations.kind === 'count' ? calculations.count : 0;
    expect(notWorseOff).toBe(Math.floor(100 - 700 / (shown - 2)));
  }
  expect(sheet.reasons).toEqual([]);
  for (const { team } of sheet.teams) expect((await call('team.sheet', { service: 'sample', publication, team })).team).toBe(team);
  expect((await call('team.state', { service: 'own' })).publications).toEqual([]);
  expect(rowsIn(store)).toEqual([]);
}, 60_000);

it('publishes a period once it is over, for good, and says why a small one shows nothing', async () => {
  const { call } = await machineForTest('2026-11-02T10:00:00Z');
  await call('team.addOutcome', {
    reference: 'AB-1',
    team: 'North',
    startedOn: '2026-07-03',
    hours: '16',
    openToAnyone: true,
    atLeastMinimumWage: true,
  });
  const { toPublish } = await call('team.state', { service: 'own' });
  expect(toPublish.map(({ id }) => id)).toEqual(['2026-04+3', '2026-07+3']);
  await expect(call('team.publish', { period: '2026-10+3' })).rejects.toThrow('not over');
  const made = await call('team.publish', { period: '2026-07+3' });
  expect((await call('team.publish', { period: '2026-07+3' })).id).toBe(made.id);
  const sheet = await call('team.sheet', { service: 'own', publication: made.id });
  expect(sheet.tooSmall).toContain('The year from 2026-04 to 2027-03 may do.');
  await expect(call('team.changeSettings', { yearStartsIn: 1 })).rejects.toThrow('stays');
});

it('has in the log what was published, given out, merged and withdrawn, each once, and nothing of the sample', async () => {
  const [one, lead] = [await machineForTest('2026-11-02T10:00:00Z'), await machineForTest('2026-11-02T10:00:00Z')];
  const actions = async ({ call }: typeof one) =>
    (await call('log.read', {})).entries.toReversed().map(({ action, details }) => [action, details]);
  await one.call('team.addOutcome', {
    reference: 'AB-1',
    team: 'North',
    startedOn: '2026-07-03',
    hours: '16',
    openToAnyone: true,
    atLeastMinimumWage: true,
  });
  const made = await one.call('team.publish', { period: '2026-07+3' });
  await one.call('team.publish', { period: '2026-07+3' });
  await expect(one.call('team.publish', { period: '2026-10+3' })).rejects.toThrow('not over');
  await one.call('team.csv', { service: 'own', publication: made.id });
  await one.call('team.csv', { service: 'own', publication: made.id, team: 'North' });
  await expect(one.call('team.csv', { service: 'own', publication: made.id, team: 'Nowhere' })).rejects.toThrow('not-found');
  const [sample] = (await one.call('team.state', { service: 'sample' })).publications;
  await one.call('team.csv', { service: 'sample', publication: sample?.id ?? '' });
  const { text } = await one.call('team.exportBundle', { first: '2026-07', last: '2026-09' });
  await expect(one.call('team.exportBundle', { first: '2026-09', last: '2026-07' })).rejects.toThrow('before the first');
  const { id } = await one.call('team.addStory', { text: 'A short account.', consentIn: '2026-05', consent: 'May be told.' });
  await one.call('team.withdrawStory', { id });
  expect(await actions(one)).toEqual([
    ['sheet-published', '2026-07+3'],
    ['sheet-exported', '2026-07+3'],
    ['sheet-exported', '2026-07+3, North'],
    ['bundle-exported', '2026-07 – 2026-09'],
    ['story-withdrawn', ''],
  ]);
  const { merge } = await lead.call('team.mergeBegin', {});
  await lead.call('team.mergePart', { merge, text });
  const { machine } = await lead.call('team.mergeEnd', { merge });
  expect(await actions(lead)).toEqual([['bundle-merged', `${machine.slice(0, 8)}, 2026-07 – 2026-09: 1 added, 0 replaced, 0 withdrawn`]]);
}, 60_000);

it('takes no rule whose numbers do not go together, and says why', async () => {
  const { call, store } = await machineForTest();
  await call('team.changeSettings', { service: 'East', rule: { maskUpTo: 4, roundTo: 10 } });
  for (const [rule, words] of [
    [{ maskUpTo: 2, roundTo: 5 }, 'Hide counts up to 3 at least.'],
    [{ maskUpTo: 1, roundTo: 1 }, 'could be guessed'],
    [{ maskUpTo: 4, roundTo: 11 }, 'round to 10 at most'],
    [{ maskUpTo: 3, roundTo: 10 }, 'round to 8 at most'],
  ] as const) {
    await expect(call('team.changeSettings', { rule })).rejects.toThrow(words);
  }
  const { settings } = await call('team.state', { service: 'own' });
  expect([settings.service, settings.rule]).toEqual(['East', { maskUpTo: 4, roundTo: 10 }]);
  // Numbers that an earlier version took give way to the standard rule; the rest stays.
  keep(store.writable(), 'settings', 'all', { ...settings, rule: { maskUpTo: 1, roundTo: 90 } });
  expect((await call('team.state', { service: 'own' })).settings).toMatchObject({ service: 'East', rule: { maskUpTo: 7, roundTo: 5 } });
});

it('prints a story while its consent stands', async () => {
  const { call } = await machineForTest();
  const { id } = await call('team.addStory', { text: 'A short account.', consentIn: '2026-05', consent: 'May be told in team meetings.' });
  expect(await call('team.stories', { service: 'own' })).toHaveLength(1);
  await call('team.withdrawStory', { id });
  expect(await call('team.stories', { service: 'own' })).toEqual([]);
  await expect(call('team.withdrawStory', { id: randomUUID() })).rejects.toThrow('not-found');
});
