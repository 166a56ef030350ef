import type { SchemeInput } from '#shared/council-tax/scheme';
import {
  anyHousehold,
  asHousingBenefit,
  couple,
  family,
  flatDeduction,
  flatDisregard,
  grid,
  gridBelow,
  noDeductions,
  noDisregard,
  single,
  under,
  upTo,
  withoutAward,
} from './parts.ts';

/** East and West Sussex. */
export const sussex: readonly SchemeInput[] = [
  {
    council: 'Hastings',
    code: 'E07000062',
    year: '2026-27',
    source: 'Hastings Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.hastings.gov.uk/content/council-tax/Hastings_Council_Tax_Reduction_Scheme.pdf',
    readOn: '2026-08-02',
    reduction: { family: 'taper', share: '100', taper: '25', income: { kind: 'universal-credit', earningsDisregard: asHousingBenefit } },
    termsWithoutUniversalCredit: { reduction: withoutAward('100', '25', 'ignored') },
    liability: { upToBand: 'D' },
    capital: upTo('16000.00'),
    nonDependants: flatDeduction('5.00'),
    leastWeekly: '5.00',
  },
  {
    council: 'Brighton and Hove',
    code: 'E06000043',
    year: '2024-25',
    source: 'Brighton and Hove Council Tax Reduction, limits of April 2024',
    url: 'https://www.brighton-hove.gov.uk/benefits-and-financial-advice/housing-benefit-universal-credit-and-council-tax-reduction/apply-council-tax-reduction',
    readOn: '2026-11-22',
    unchecked: 'The page of the council was read, not the scheme, and not its deductions for other adults.',
    reduction: {
      family: 'bands',
      income: { kind: 'earnings', earningsDisregard: noDisregard },
      per: 'month',
      rows: [
        {
          ...anyHousehold,
          steps: [
            { upTo: '365.29', percent: '82' },
            { upTo: '521.86', percent: '60' },
            { upTo: '678.42', percent: '40' },
            { upTo: '887.16', percent: '20' },
            { upTo: '1304.67', percent: '10' },
          ],
        },
      ],
    },
    liability: { upToBand: 'D' },
    capital: under('6000.00'),
    nonDependants: { kind: 'not-known' },
  },
  {
    council: 'Brighton and Hove',
    code: 'E06000043',
    year: '2026-27',
    source: 'Brighton and Hove Council Tax Reduction, limits of April 2024',
    url: 'https://www.brighton-hove.gov.uk/benefits-and-financial-advice/housing-benefit-universal-credit-and-council-tax-reduction/apply-council-tax-reduction',
    readOn: '2026-11-22',
    unchecked:
      'The limits of earnings are those that the council showed from April 2024; those of 2026-27 were not found and may be higher.',
    reduction: {
      family: 'bands',
      income: { kind: 'earnings', earningsDisregard: noDisregard },
      per: 'month',
      rows: [
        {
          ...anyHousehold,
          steps: [
            { upTo: '365.29', percent: '82' },
            { upTo: '521.86', percent: '60' },
            { upTo: '678.42', percent: '40' },
            { upTo: '887.16', percent: '20' },
            { upTo: '1304.67', percent: '10' },
          ],
        },
      ],
    },
    liability: { upToBand: 'D' },
    capital: under('6000.00'),
    nonDependants: { kind: 'not-known' },
  },
  {
    council: 'Wealden',
    code: 'E07000065',
    year: '2025-26',
    source: 'Wealden Council Tax Reduction, limits of 2025-26',
    url: 'https://www.wealden.gov.uk/benefits/who-can-get-council-tax-reduction',
    readOn: '2026-11-22',
    unchecked: 'No limit on savings was found, nor whether the housing element counts as income: it is counted.',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['lcwra', 'disabled-child', 'carer', 'childcare'],
        earningsDisregard: flatDisregard('25.00'),
        incomesLeftOut: ['carers-allowance', 'esa-support-component'],
      },
      rows: grid(
        ['100', '80', '60', '40'],
        [
          [single, '106.21', '169.18', '232.19', '296.40'],
          [couple, '156.85', '219.84', '281.58', '332.23'],
          [family(1, 1), '219.84', '281.58', '344.57', '407.57'],
          [family(2), '281.58', '344.57', '407.57', '470.56'],
        ],
      ),
    },
    nonDependants: noDeductions,
  },
  {
    council: 'Wealden',
    code: 'E07000065',
    year: '2026-27',
    source: 'Wealden Council Tax Reduction, limits of 2025-26',
    url: 'https://www.wealden.gov.uk/benefits/who-can-get-council-tax-reduction',
    readOn: '2026-11-22',
    unchecked:
      'The limits of income are those of 2025-26 and rise each April; those of 2026-27 were not found. No limit on savings was found, nor whether the housing element counts as income: it is counted.',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['lcwra', 'disabled-child', 'carer', 'childcare'],
        earningsDisregard: flatDisregard('25.00'),
        incomesLeftOut: ['carers-allowance', 'esa-support-component'],
      },
      rows: grid(
        ['100', '80', '60', '40'],
        [
          [single, '106.21', '169.18', '232.19', '296.40'],
          [couple, '156.85', '219.84', '281.58', '332.23'],
          [family(1, 1), '219.84', '281.58', '344.57', '407.57'],
          [family(2), '281.58', '344.57', '407.57', '470.56'],
        ],
      ),
    },
    nonDependants: noDeductions,
  },
  {
    council: 'Arun',
    code: 'E07000224',
    year: '2026-27',
    source: 'Arun Council Tax Reduction, changes from 1 April 2026, with limits of an earlier page',
    url: 'https://arun.gov.uk/council-tax-reduction',
    readOn: '2026-11-22',
    unchecked:
      'The rules are those of 2026-27, but the limits of income are from an undated page and may have moved. No disregard from earnings was found, nor whether the housing element counts as income: it is counted.',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['lcw', 'lcwra', 'carer'],
        earningsDisregard: noDisregard,
        incomesLeftOut: ['carers-allowance'],
      },
      rows: gridBelow(['100', '70', '50', '30', '10'], [[anyHousehold, '216.00', '275.00', '340.00', '399.00', '463.00']]),
    },
    capital: under('6000.00'),
    nonDependants: { kind: 'not-known' },
    leastWeekly: '1.00',
  },
];
