import type { SchemeInput } from '#shared/council-tax/scheme';
import { couple, coupleWith, family, flatDisregard, grid, loneParent, noDeductions, single, upTo } from './parts.ts';

/** Bands of weekly income: North Hertfordshire, North Yorkshire and Northumberland. */
export const incomeBandsNorth: readonly SchemeInput[] = [
  {
    council: 'North Hertfordshire',
    code: 'E07000099',
    year: '2026-27',
    source: 'North Hertfordshire Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.north-herts.gov.uk/sites/default/files/2026-03/North%20Herts%20S13A%20202627%20Scheme%20FINAL.pdf',
    readOn: '2026-08-02',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing'],
        earningsDisregard: flatDisregard('50.00'),
        incomesLeftOut: ['carers-allowance', 'esa-support-component', 'savings'],
        disabilityDisregard: { for: 'pip-or-dla', weekly: '50.00' },
      },
      rows: grid(
        ['100', '75', '45', '25'],
        [
          [single, '110.00', '193.00', '256.00', '320.00'],
          [loneParent(1, 1), '180.00', '262.00', '325.00', '390.00'],
          [loneParent(2, 2), '250.00', '317.00', '380.00', '444.00'],
          [loneParent(3), '357.00', '406.00', '470.00', '533.00'],
          [couple, '154.00', '235.00', '299.00', '363.00'],
          [coupleWith(1, 1), '236.00', '302.00', '365.00', '428.00'],
          [coupleWith(2, 2), '306.00', '360.00', '423.00', '486.00'],
          [coupleWith(3), '376.00', '418.00', '481.00', '545.00'],
        ],
      ),
    },
    capital: upTo('16000.00'),
    nonDependants: noDeductions,
  },
  {
    council: 'North Yorkshire',
    code: 'E06000065',
    year: '2026-27',
    source: 'North Yorkshire Council Tax Reduction Scheme 2026-2027',
    url: 'https://edemocracy.northyorks.gov.uk/documents/s62525/Rev%20Budget%20and%20MTFS%20-%20Appendix%20M.pdf',
    readOn: '2026-07-25',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing-in-proportion'],
        earningsDisregard: { kind: 'by-household', single: '25.00', couple: '50.00', loneParent: '50.00' },
        incomesLeftOut: ['carers-allowance', 'esa-support-component'],
        disabilityDisregard: { for: 'disability-premium', weekly: '40.00' },
      },
      rows: grid(
        ['100', '75', '50', '25'],
        [
          [single, '151.00', '201.00', '263.00', '331.00'],
          [couple, '208.00', '259.00', '325.00', '389.00'],
          [family(1, 1), '273.00', '325.00', '376.00', '441.00'],
          [family(2), '338.00', '389.00', '441.00', '491.00'],
        ],
      ),
    },
    capital: upTo('6000.00'),
    nonDependants: noDeductions,
  },
  {
    council: 'Northumberland',
    code: 'E06000057',
    year: '2026-27',
    source: 'Northumberland Council Tax Reduction Scheme 2026-2027',
    url: 'https://www.northumberland.gov.uk/NorthumberlandCountyCouncil/media/Council-Tax/NCC%20Council%20Tax%20Support%20Scheme%202026_2027.pdf',
    readOn: '2026-07-25',
    unchecked: 'The scheme leaves out the housing element or a share of it; the share that the award still holds is left out.',
    reduction: {
      family: 'bands',
      income: {
        kind: 'award-and-earnings',
        elementsLeftOut: ['housing-in-proportion', 'transitional'],
        earningsDisregard: { kind: 'by-household', single: '7.50', couple: '12.50', loneParent: '17.50' },
        incomesLeftOut: ['savings'],
      },
      rows: grid(
        ['100', '90', '70', '40', '20'],
        [
          [single, '105.00', '155.00', '205.00', '315.00', '405.00'],
          [couple, '155.00', '210.00', '265.00', '365.00', '465.00'],
          [family(1, 1), '245.00', '290.00', '365.00', '445.00', '545.00'],
          [family(2), '335.00', '355.00', '405.00', '495.00', '605.00'],
        ],
      ),
    },
    capital: upTo('8000.00'),
    nonDependants: noDeductions,
  },
];
