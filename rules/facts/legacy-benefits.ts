import { assumed, FactMissing, Money } from '../engine/index.ts';
import type { Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

/** What is claimed out of work in 2011-12. */
export const outOfWorkBenefit = fact(
  'out-of-work-benefit',
  'benefit out of work',
  'claims.legacy.outOfWork',
  ({ entered: { claims } }) =>
    claims.legacy?.outOfWork ??
    assumed(
      'none' as const,
      "Whether income-based Jobseeker's Allowance, Income Support or income-related ESA was paid was not entered: taken as none.",
    ),
);

/** Asked only where income-related ESA is claimed. */
export const phaseOfEsa = fact('phase-of-esa', 'phase of ESA', 'claims.legacy.esaPhase', ({ entered: { claims } }) => {
  const phase = claims.legacy?.esaPhase;
  if (phase === undefined) {
    throw new FactMissing(
      'claims.legacy.esaPhase',
      ['assessment', 'work-related', 'support'],
      'Is ESA in its assessment phase, or with the work-related activity component or the support component?',
    );
  }
  return phase;
});

export const claimsTaxCredits = fact(
  'claims-tax-credits',
  'claims tax credits',
  'claims.legacy.taxCredits',
  ({ entered: { claims } }) =>
    claims.legacy?.taxCredits ?? assumed(false, 'Whether tax credits were claimed was not entered: taken as not claimed.'),
);

/** Income of the tax year before, a year; undefined where it was not entered. */
export const incomeOfYearBefore = fact(
  'income-of-year-before',
  'income of the tax year before',
  'claims.legacy.incomeOfYearBefore',
  ({ entered: { claims } }) =>
    claims.legacy?.incomeOfYearBefore === undefined
      ? assumed<Money<'year'> | undefined>(
          undefined,
          'Income of the tax year before was not entered: tax credits are worked out as if this pay went on for the whole year and the year before had brought as much.',
        )
      : Money.of(claims.legacy.incomeOfYearBefore, 'year'),
);

export const claimsHousingBenefit = fact(
  'claims-housing-benefit',
  'claims Housing Benefit',
  'claims.legacy.housingBenefit',
  ({ entered: { claims } }) =>
    claims.legacy?.housingBenefit ?? assumed(false, 'Whether Housing Benefit was claimed was not entered: taken as not claimed.'),
);

export const claimsCouncilTaxBenefit = fact(
  'claims-council-tax-benefit',
  'claims Council Tax Benefit',
  'claims.legacy.councilTaxBenefit',
  ({ entered: { claims } }) =>
    claims.legacy?.councilTaxBenefit ?? assumed(false, 'Whether Council Tax Benefit was claimed was not entered: taken as not claimed.'),
);

/** Asked only of somebody who works as many hours as the disability element needs. */
export const isDisabledWorker = fact(
  'is-disabled-worker',
  'meets the disability conditions of Working Tax Credit',
  of('disabledWorker'),
  (_, person: Person) =>
    person.entered.disabledWorker ??
    assumed(
      false,
      'Whether the disability conditions of Working Tax Credit were met was not entered: taken as not met. They need a disability that puts somebody at a disadvantage in getting a job, and a benefit such as DLA now or ESA before.',
    ),
);
