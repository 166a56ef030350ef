import type { SchemeInput } from '#shared/council-tax/scheme';
import { anyHousehold, couple, coupleWith, grid, loneParent, nationalScale, noDisregard, single, upTo, withoutAward } from './parts.ts';

/** Bands of earnings alone: the award does not matter. */
export const earningsBands: readonly SchemeInput[] = [
  {
    council: 'Slough',
    code: 'E06000039',
    year: '2026-27',
    source: 'Slough Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.slough.gov.uk/downloads/file/5730/council-tax-support-scheme-2026-27',
    readOn: '2026-07-25',
    withoutUniversalCredit: 'same-rules',
    reduction: {
      family: 'bands',
      income: { kind: 'earnings', earningsDisregard: noDisregard },
      rows: [
        {
          ...anyHousehold,
          steps: [
            { upTo: '0', percent: '70' },
            { upTo: '115.38', percent: '50' },
            { upTo: '184.61', percent: '32' },
            { upTo: '253.84', percent: '20' },
            { upTo: '323.07', percent: '15' },
            { upTo: '392.30', percent: '10' },
            { upTo: '461.53', percent: '5' },
          ],
        },
      ],
    },
    liability: { upToBand: 'C' },
    capital: upTo('6000.00'),
    nonDependants: {
      kind: 'scale',
      notInWork: '5.00',
      inWork: [{ below: '200.00', weekly: '5.00' }, { weekly: '11.00' }],
      exemptions: 'not-known',
    },
  },
  {
    council: 'Bury',
    code: 'E08000002',
    year: '2026-27',
    source: 'Bury Council Tax Reduction Scheme 2026-27, as encoded with quoted excerpts in the open rulespec-uk repository',
    url: 'https://github.com/TheAxiomFoundation/rulespec-uk/tree/main/uk-bury/policies',
    readOn: '2026-08-19',
    unchecked: 'Read with medium confidence.',
    withoutUniversalCredit: 'same-rules',
    reduction: {
      family: 'bands',
      income: { kind: 'earnings', earningsDisregard: noDisregard },
      per: 'month',
      rows: grid(
        ['80', '60', '40', '20'],
        [
          [single, '0.00', '100.00', '500.00', '900.00'],
          [loneParent(1, 1), '0.00', '200.00', '700.00', '1100.00'],
          [loneParent(2), '0.00', '300.00', '800.00', '1200.00'],
          [couple, '0.00', '100.00', '600.00', '1000.00'],
          [coupleWith(1, 1), '0.00', '200.00', '700.00', '1100.00'],
          [coupleWith(2), '0.00', '300.00', '800.00', '1200.00'],
        ],
      ),
    },
    liability: { upToBand: 'B' },
    capital: upTo('8000.00'),
    nonDependants: { kind: 'flat', amount: '40.00', per: 'month', exemptions: 'not-known' },
    leastWeekly: '1.00',
    protectedGroup: { who: 'The protected groups of the scheme', liability: {} },
  },
  {
    council: 'Hertsmere',
    code: 'E07000098',
    year: '2026-27',
    source: 'Hertsmere Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.hertsmere.gov.uk/asset-library/cts-scheme-2026-27.pdf',
    readOn: '2026-08-02',
    unchecked: 'Whether the bands are of net or gross earnings was not read: net earnings are used.',
    reduction: {
      family: 'bands',
      income: { kind: 'earnings', earningsDisregard: noDisregard },
      rows: [
        {
          ...anyHousehold,
          steps: [
            { below: '80.00', percent: '80' },
            { upTo: '125.00', percent: '60' },
            { upTo: '250.00', percent: '40' },
            { upTo: '498.00', percent: '20' },
          ],
        },
      ],
    },
    termsWithoutUniversalCredit: { reduction: withoutAward('80', '20') },
    liability: { upToBand: 'D' },
    capital: upTo('16000.00'),
    nonDependants: {
      kind: 'scale',
      notInWork: '10.40',
      inWork: [
        { below: '279.00', weekly: '10.40' },
        { below: '485.00', weekly: '21.20' },
        { below: '605.00', weekly: '26.60' },
        { weekly: '31.90' },
      ],
    },
    protectedGroup: {
      who: 'The protected group of the scheme, such as people with a disability',
      nonDependants: nationalScale,
      reduction: {
        family: 'bands',
        income: { kind: 'earnings', earningsDisregard: noDisregard },
        rows: [
          {
            ...anyHousehold,
            steps: [
              { upTo: '0', percent: '100' },
              { below: '80.00', percent: '80' },
              { upTo: '125.00', percent: '60' },
              { upTo: '250.00', percent: '40' },
              { upTo: '498.00', percent: '20' },
            ],
          },
        ],
      },
    },
  },
];
