import type { SchemeInput } from '#shared/council-tax/scheme';
import {
  asHousingBenefit,
  couple,
  coupleWith,
  family,
  flatDeduction,
  flatDisregard,
  grid,
  loneParent,
  noDeductions,
  single,
  under,
  upTo,
} from './parts.ts';

/** Bands of weekly income, councils from T to W. */
export const incomeBandsTToW: readonly SchemeInput[] = [
  {
    council: 'Torbay',
    code: 'E06000027',
    year: '2026-27',
    source: 'Torbay Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.torbay.gov.uk/media/bp1no4kk/torbay-ctr-s13a-202627-scheme-final.pdf',
    readOn: '2026-07-25',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing', 'lcw', 'lcwra', 'disabled-child', 'carer', 'childcare', 'transitional'],
        earningsDisregard: asHousingBenefit,
        incomesLeftOut: ['carers-allowance', 'esa-support-component'],
      },
      rows: grid(
        ['75', '55', '40', '20'],
        [
          [single, '108.00', '141.00', '172.00', '204.00'],
          [couple, '158.00', '201.00', '242.00', '285.00'],
          [family(1, 1), '243.00', '286.00', '329.00', '370.00'],
          [family(2), '329.00', '370.00', '413.00', '455.00'],
        ],
      ),
    },
    capital: under('6000.00'),
    nonDependants: noDeductions,
  },
  {
    council: 'Winchester',
    code: 'E07000094',
    year: '2026-27',
    source: 'Winchester Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.winchester.gov.uk/assets/attach/46793/Winchester-S13A-202627-Scheme.pdf',
    readOn: '2026-08-02',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing', 'childcare'],
        earningsDisregard: { kind: 'by-household', single: '35.00', couple: '70.00', loneParent: '70.00', disabledOrCarer: '70.00' },
        incomesLeftOut: ['carers-allowance', 'esa-support-component'],
        disabilityDisregard: { for: 'disability-premium', weekly: '80.00' },
      },
      rows: grid(
        ['100', '75', '45', '25'],
        [
          [single, '100.00', '197.50', '265.50', '333.50'],
          [loneParent(1, 1), '179.50', '278.50', '346.50', '414.50'],
          [loneParent(2), '249.50', '349.00', '417.00', '485.00'],
          [couple, '154.00', '253.50', '321.50', '389.50'],
          [coupleWith(1, 1), '235.50', '334.50', '402.50', '470.50'],
          [coupleWith(2), '305.50', '404.50', '472.50', '540.50'],
        ],
      ),
    },
    capital: upTo('16000.00'),
    nonDependants: noDeductions,
  },
  {
    council: 'Wirral',
    code: 'E08000015',
    year: '2026-27',
    source: 'Wirral Council Tax Reduction Scheme 2026/27',
    url: 'https://www.wirral.gov.uk/files/wirral-ctr-s13a-2026-27-scheme.pdf/download?inline=',
    readOn: '2026-08-03',
    unchecked:
      'The scheme also lists an overall maximum as a factor beside the percentages; they are read as shares of the bill. Confirm with the council.',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing', 'lcw', 'lcwra', 'disabled-child', 'carer', 'childcare'],
        earningsDisregard: flatDisregard('20.00'),
        disabilityDisregard: { for: 'pip-or-dla', weekly: '50.00', perDisabledChild: '50.00' },
      },
      rows: grid(
        ['50', '40', '30', '20'],
        [
          [single, '130.00', '182.00', '234.00', '286.00'],
          [loneParent(1, 1), '182.00', '234.00', '286.00', '338.00'],
          [loneParent(2), '250.00', '286.00', '338.00', '390.00'],
          [couple, '182.00', '234.00', '286.00', '338.00'],
          [coupleWith(1, 1), '236.00', '286.00', '338.00', '390.00'],
          [coupleWith(2), '306.00', '338.00', '390.00', '442.00'],
        ],
      ),
    },
    liability: { upToBand: 'D' },
    capital: under('6000.00'),
    nonDependants: flatDeduction('5.00'),
  },
];
