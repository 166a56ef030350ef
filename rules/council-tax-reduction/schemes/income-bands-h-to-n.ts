import type { SchemeInput } from '#shared/council-tax/scheme';
import {
  anyHousehold,
  asHousingBenefit,
  couple,
  family,
  flatDeduction,
  flatDisregard,
  grid,
  noDeductions,
  noDisregard,
  single,
  under,
  upTo,
} from './parts.ts';

/** Bands of weekly income, Hillingdon to North Lincolnshire. */
export const incomeBandsHToN: readonly SchemeInput[] = [
  {
    council: 'Hillingdon',
    code: 'E09000017',
    year: '2026-27',
    source: 'Hillingdon Council Tax Reduction Scheme 2026/27',
    url: 'https://pre.hillingdon.gov.uk/downloads/file/8/working-age-scheme-rules',
    readOn: '2026-08-03',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing', 'lcw', 'lcwra', 'disabled-child', 'carer', 'childcare'],
        earningsDisregard: noDisregard,
        incomesLeftOut: ['carers-allowance'],
      },
      rows: grid(
        ['75', '55', '35', '15'],
        [
          [single, '90.00', '120.00', '150.00', '180.00'],
          [couple, '130.00', '170.00', '210.00', '250.00'],
          [family(1, 1), '150.00', '210.00', '270.00', '330.00'],
          [family(2), '260.00', '340.00', '420.00', '500.00'],
        ],
      ),
    },
    liability: { upToBand: 'D' },
    capital: upTo('6000.00'),
    nonDependants: flatDeduction('12.00'),
    leastWeekly: '3.00',
    protectedGroup: {
      who: 'The vulnerable class of the scheme',
      liability: {},
      reduction: {
        family: 'bands',
        income: {
          kind: 'award-and-earnings',
          elementsLeftOut: ['housing', 'lcw', 'lcwra', 'disabled-child', 'carer', 'childcare'],
          earningsDisregard: noDisregard,
          incomesLeftOut: ['carers-allowance'],
        },
        rows: grid(
          ['75'],
          [
            [single, '180.00'],
            [couple, '250.00'],
            [family(1, 1), '330.00'],
            [family(2), '500.00'],
          ],
        ),
      },
    },
  },
  {
    council: 'Newcastle upon Tyne',
    code: 'E08000021',
    year: '2026-27',
    source: 'Newcastle upon Tyne Council Tax Reduction Scheme 2026/27',
    url: 'https://new.newcastle.gov.uk/sites/default/files/2025-10/Newcastle%20City%20Council%20S13A%20202627%20DRAFT.pdf',
    readOn: '2026-08-03',
    unchecked: "Read from the council's draft for 2026-27.",
    reduction: {
      family: 'bands',
      income: { kind: 'award-and-earnings', elementsLeftOut: ['housing'], earningsDisregard: asHousingBenefit },
      rows: grid(
        ['100', '90', '85', '50', '25'],
        [
          [single, '110.00', '160.00', '215.00', '330.00', '425.00'],
          [couple, '160.00', '220.00', '275.00', '380.00', '485.00'],
          [family(1, 1), '255.00', '305.00', '380.00', '465.00', '570.00'],
          [family(2), '350.00', '370.00', '425.00', '515.00', '630.00'],
        ],
      ),
    },
    capital: upTo('6000.00'),
    nonDependants: noDeductions,
    leastWeekly: '1.00',
    protectedGroup: { who: 'Care leavers under 25, and people who are terminally ill', raisedToPercent: '100' },
  },
  {
    council: 'North East Lincolnshire',
    code: 'E06000012',
    year: '2026-27',
    source: 'North East Lincolnshire Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.nelincs.gov.uk/assets/uploads/2026/04/20260421-NEL-CTR-S13A-202627-Scheme-FINAL-1.pdf',
    readOn: '2026-07-25',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing-in-proportion', 'lcw', 'lcwra', 'disabled-child', 'carer'],
        earningsDisregard: flatDisregard('25.00'),
        incomesLeftOut: ['carers-allowance'],
      },
      rows: grid(
        ['65', '50', '35', '20'],
        [
          [single, '129.75', '181.65', '233.55', '285.45'],
          [couple, '181.65', '233.55', '285.45', '337.35'],
          [family(1, 1), '233.55', '285.45', '337.35', '389.25'],
          [family(2), '285.45', '337.35', '389.25', '441.15'],
        ],
      ),
    },
    liability: { upToBand: 'B' },
    capital: under('6000.00'),
    nonDependants: noDeductions,
  },
  {
    council: 'North Lincolnshire',
    code: 'E06000013',
    year: '2026-27',
    source: 'North Lincolnshire Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.northlincs.gov.uk/wp-content/uploads/2026/04/20260421-NL-CTR-S13A-202627-Scheme-FINAL.pdf',
    readOn: '2026-07-25',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing-in-proportion', 'lcw', 'lcwra', 'disabled-child', 'carer'],
        earningsDisregard: flatDisregard('25.00'),
        incomesLeftOut: ['carers-allowance'],
      },
      rows: grid(
        ['50', '40', '20', '10'],
        [
          [single, '129.75', '181.65', '233.55', '285.45'],
          [couple, '181.65', '233.55', '285.45', '337.35'],
          [family(1, 1), '233.55', '285.45', '337.35', '389.25'],
          [family(2), '285.45', '337.35', '389.25', '441.15'],
        ],
      ),
    },
    liability: { upToBand: 'B' },
    capital: under('6000.00'),
    nonDependants: noDeductions,
    protectedGroup: {
      who: 'The protected group of the scheme',
      reduction: {
        family: 'bands',
        income: {
          kind: 'award-and-earnings',
          elementsLeftOut: ['housing-in-proportion', 'lcw', 'lcwra', 'disabled-child', 'carer'],
          earningsDisregard: flatDisregard('25.00'),
          incomesLeftOut: ['carers-allowance'],
        },
        rows: grid(['77', '60', '40', '20'], [[anyHousehold, '285.45', '337.35', '389.25', '441.15']]),
      },
    },
  },
];
