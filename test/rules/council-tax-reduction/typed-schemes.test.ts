import { describe, expect, test } from 'vitest';
import { scheme } from '#shared/council-tax/scheme';

/** What is wrong with a scheme that was typed from a leaflet is told with its place and what is allowed there. */

const leaflet = (changes: object = {}, row: object = {}) => ({
  council: 'Teignbridge',
  year: '2026-27',
  source: 'leaflet of the council',
  reduction: {
    family: 'bands',
    income: { kind: 'award-and-earnings', elementsLeftOut: ['housing'], earningsDisregard: { kind: 'flat', weekly: '25.00' } },
    rows: [
      {
        adults: 'one',
        steps: [
          { upTo: '100.00', percent: '100' },
          { upTo: '200.00', percent: '50' },
        ],
        ...row,
      },
    ],
  },
  nonDependants: { kind: 'none' },
  ...changes,
});

const problemsOf = (typed: unknown): string[] =>
  scheme.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a scheme as typed', () => {
  test('is taken where it is whole', () => {
    expect(problemsOf(leaflet())).toEqual([]);
  });

  test('has limits that rise', () => {
    const steps = [
      { upTo: '200.00', percent: '100' },
      { below: '200.00', percent: '50' },
    ];
    expect(problemsOf(leaflet({}, { steps }))).toEqual(['reduction.rows.0.steps.1.below: more than the limit of the step before']);
  });

  test('has no step after one without a limit', () => {
    const steps = [{ percent: '100' }, { upTo: '200.00', percent: '50' }];
    expect(problemsOf(leaflet({}, { steps }))).toEqual(['reduction.rows.0.steps.0: a limit, as another step follows']);
  });

  test('has percentages that fall', () => {
    const steps = [
      { upTo: '100.00', percent: '8' },
      { upTo: '200.00', percent: '50' },
    ];
    expect(problemsOf(leaflet({}, { steps }))).toEqual([
      'reduction.rows.0.steps.1.percent: no more than the percentage of the step before',
    ]);
  });

  test('has a row for somebody', () => {
    expect(problemsOf(leaflet({}, { childrenFrom: 3, childrenTo: 1 }))).toEqual([
      'reduction.rows.0.childrenTo: no fewer than "childrenFrom"',
    ]);
  });

  test('is of one year', () => {
    expect(problemsOf(leaflet({ year: '2026-28' }))).toEqual(['year: a year such as "2026-27"']);
    expect(problemsOf(leaflet({ year: '2099-00' }))).toEqual([]);
  });

  test('has deductions for other adults by rising income', () => {
    const inWork = [{ below: '485.00', weekly: '10.60' }, { below: '279.00', weekly: '5.20' }, { weekly: '15.95' }];
    expect(problemsOf(leaflet({ nonDependants: { kind: 'scale', notInWork: '5.20', inWork } }))).toEqual([
      'nonDependants.inWork.1.below: more than the limit of the step before',
    ]);
  });
});
