import { addCalculation, signCalculation } from '#electron/store/calculations';
import { createCase, describeCase } from '#electron/store/cases';
import { addFollowUp } from '#electron/store/follow-ups';
import { addToLog, markOf } from '#electron/store/log';
import { changeSettings } from '#electron/store/settings';
import { storeIn } from '#electron/store/store';
import { addOutcome } from '#electron/team/own/job-outcomes';
import { addStory } from '#electron/team/own/kept';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import single from '../households/single.json' with { type: 'json' };
import { cheapCost, passphrase } from './store-for-test.ts';

/**
 * Makes records as this version leaves them, for test/store/files: run it once when a version with a new step is released, and keep
 * what it made. `node test/store/records-of-today.ts test/store/files/0220-edition-2026.2`
 */
const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('Name the folder.');

const parsed = parseCase({
  ...single,
  reference: 'OLD-1',
  scenarios: [
    {
      id: 'shop',
      name: 'Shop, 20 hours',
      jobs: [{ id: 'job', who: 'client', kind: 'employee', pay: { hourly: '13.00', hoursPerWeek: '20' }, paid: 'monthly' }],
    },
  ],
});
if (!parsed.ok) throw new Error('This is not a case.');
const at = new Date('2026-11-26T09:00:00Z');
const store = storeIn(directory, { cost: cheapCost });
await store.create({ passphrase });
const records = store.writable();
changeSettings(records, { adviser: 'KM', team: 'East' });
const { id } = createCase(records, JSON.parse(JSON.stringify(parsed.case)) as Record<string, never>, at);
describeCase(records, id, { tags: ['kept'] }, at);
addFollowUp(records, id, { dueOn: '2027-03-01', note: 'hours change in March' });
createCase(records, { reference: 'OLD-2', note: 'half entered' }, at);
const traced = calculate(parsed.case, { trace: true });
const traces = Object.fromEntries(traced.situations.map(({ id: situation, trace }) => [situation, trace ?? []]));
const result = { ...traced, situations: traced.situations.map(({ trace: _, ...situation }) => situation) };
const gains = [{ name: 'Shop, 20 hours', month: result.comparisons[0]?.gain?.month ?? '' }];
const saved = addCalculation(
  records,
  { caseId: id, edition: result.edition, asAt: result.asAt, gains, case: parsed.case, result, traces },
  at,
);
signCalculation(records, saved.id, 'KM', at);
addToLog(records, 'calculation-signed', at, { mark: markOf(id), details: `as at ${saved.asAt}` });
addOutcome(records, {
  reference: 'OLD-1',
  team: 'East',
  startedOn: '2026-07-03',
  hours: '16',
  openToAnyone: true,
  atLeastMinimumWage: true,
});
addStory(records, { text: 'A short account.', consentIn: '2026-05', consent: 'May be told.' });
await store.lock();
