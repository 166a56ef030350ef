import type { CaseInput } from '#shared/case/schema';

/** One person who rents from a housing association, out of work now, with sixteen hours at the minimum wage in view. */
export const single: CaseInput = {
  format: 'taper-case',
  version: 1,
  reference: 'EX-001',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  home: { tenure: 'social-rent', rent: { amount: '450.00', per: 'month' }, bedrooms: 1 },
  savings: '0.00',
  claims: { universalCredit: true },
  now: { id: 'now' },
  scenarios: [
    {
      id: 'sixteen-hours',
      name: '16 hours in a café',
      jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: 'minimum-wage', hoursPerWeek: '16' }, paid: 'monthly' }],
    },
  ],
};

/** The same case by another reference, to tell answers apart. */
export const singleAs = (reference: string): CaseInput => ({ ...single, reference });
