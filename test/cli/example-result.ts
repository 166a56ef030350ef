import type { Entered } from '#electron/cli/rows';
import { householdAmounts, personAmounts, type Result, type SituationResult } from '#shared/calculation/result';

/** A made-up result, every amount different, for the table. The sums are not law and need not add up. */
const nil = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '0.00']));

function situation(
  id: string,
  name: string,
  changes: { amounts?: SituationResult['amounts']; client?: SituationResult['people']['client'] },
): SituationResult {
  return {
    id,
    name,
    asAt: '2026-06-15',
    amounts: { ...nil(householdAmounts), rent: '450.00', 'total-outgoings': '450.00', ...changes.amounts },
    people: { client: { ...nil(personAmounts), ...changes.client } },
  };
}

const now = situation('now', 'As I am now', {
  amounts: { 'universal-credit': '1016.22', 'total-income': '1016.22', 'money-left': '566.22' },
});
const sixteen = situation('sixteen-hours', '16 hours in a café', {
  amounts: { 'universal-credit': '766.42', 'uc.earnings-deduction': '484.68', 'total-income': '1647.65', 'money-left': '1197.65' },
  client: { 'gross-pay': '881.23', 'pension-contribution': '18.06', 'net-pay': '863.17' },
});

export const example: Result = {
  format: 'taper-result',
  version: 1,
  reference: 'EX-001',
  edition: '2026.1',
  asAt: '2026-06-15',
  situations: [now, sixteen],
  comparisons: [
    {
      from: 'now',
      to: 'sixteen-hours',
      gain: { month: '631.43', week: '145.71', year: '7577.16', perHourWorked: '9.11' },
      lines: [{ id: 'universal-credit', before: '1016.22', after: '766.42', change: '-249.80' }],
    },
  ],
  status: [{ code: 'pip', state: 'kept', text: 'PIP does not depend on work.', source: 'WRA 2012 s 77', checked: '2026-11-22' }],
  warnings: [
    {
      code: 'below-minimum-wage',
      path: 'scenarios[0].jobs[0].pay',
      text: 'This pay is below the minimum wage.',
      situation: 'sixteen-hours',
    },
  ],
  assumptions: [
    { code: 'pension', path: 'scenarios[0].jobs[0].pension', text: 'Automatic enrolment is assumed.' },
    { code: 'rate', path: '', text: 'One rate could not be checked.', unverified: true, affects: ['universal-credit'] },
  ],
  notCounted: [{ code: 'free-prescriptions', text: 'Free prescriptions are not counted.' }],
  refusals: [],
};

/** The case that it could come from, as far as the table asks it. */
export const england: Entered = { nation: 'england', home: { tenure: 'social-rent' } };

/** The same with the scenario given several times, each under a name of its own. */
export const withScenarios = (count: number): Result => ({
  ...example,
  situations: [
    now,
    ...Array.from({ length: count }, (_, index) => ({ ...sixteen, id: `scenario-${index}`, name: `Scenario number ${index}` })),
  ],
  comparisons: Array.from({ length: count }, (_, index) => ({
    from: 'now',
    to: `scenario-${index}`,
    lines: [],
    gain: { month: `${index}.00`, week: '0.00', year: '0.00' },
  })),
});
