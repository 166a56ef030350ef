import type { Draft } from '#shared/ipc/contract';

/** A household as the form keeps it, with everything answered: single, renting privately, one job to think about. */
export const answered = (): Draft => ({
  format: 'taper-case',
  version: 1,
  reference: 'T-1',
  asAt: '2026-06-15',
  nation: 'england',
  place: { brma: 'Brighton and Hove' },
  client: { age: '36' },
  home: { tenure: 'private-rent', rent: { amount: '950', per: 'month' } },
  savings: '1200',
  claims: { universalCredit: true },
  now: { id: 'now', jobs: [] },
  scenarios: [
    {
      id: 'what-if-1',
      jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: 'minimum-wage', hoursPerWeek: '16' }, paid: 'monthly' }],
    },
  ],
});
