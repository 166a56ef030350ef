import { assumed, Count, FactMissing, Money } from '../engine/index.ts';
import type { Circumstances, NonDependant } from './circumstances.ts';
import { fact } from './fact.ts';

export const councilTaxEntered = fact('council-tax-entered', 'council tax', 'home.councilTax.annual', ({ entered }) =>
  Money.of(entered.home.councilTax?.annual ?? '0', 'year'),
);
export const councilTaxReductionIsWanted = fact(
  'council-tax-reduction-is-wanted',
  'council tax reduction is to be worked out',
  'home.councilTax.reduction',
  ({ entered }) => entered.home.councilTax?.reduction !== 'none',
);
export const councilTaxReductionEntered = fact(
  'council-tax-reduction-entered',
  'council tax reduction entered',
  ({ path }: Circumstances) => `${path}.councilTaxReduction`,
  ({ situation: { councilTaxReduction: reduction } }) => (reduction === undefined ? undefined : Money.of(reduction.amount, reduction.per)),
);

/** The council as entered: its GSS code or its exact name. */
export const council = fact('council', 'council', 'place.council', ({ entered }) => entered.place?.council);

/** A scheme that an adviser has typed in, which wins over one that Taper holds. */
export const councilTaxSchemeEntered = fact(
  'council-tax-scheme-entered',
  "council's scheme as entered",
  'home.councilTax.scheme',
  ({ entered: { home } }) => {
    const scheme = home.councilTax?.scheme;
    return scheme === undefined
      ? undefined
      : assumed(
          scheme,
          `Council tax reduction is worked out from the scheme of ${scheme.council} for ${scheme.year} as entered by the adviser from the council's leaflet.`,
        );
  },
);

/** Asked only where the scheme stops at a band or has steps by band. */
export const councilTaxBand = fact('council-tax-band', 'council tax band', 'home.councilTax.band', ({ entered: { home } }) => {
  const band = home.councilTax?.band;
  if (band === undefined)
    throw new FactMissing(
      'home.councilTax.band',
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
      "The council's scheme for council tax reduction depends on the band of the home. Which band is on the bill?",
    );
  return band;
});

/** Asked only where the scheme treats a group differently. */
export const isInProtectedGroup = fact(
  'council-tax-protected-group',
  'in a group that the scheme protects',
  'home.councilTax.protectedGroup',
  ({ entered: { home } }) =>
    home.councilTax?.protectedGroup ??
    assumed(
      false,
      "The council's scheme has better terms for some people, such as people with a disability, carers or care leavers. The household is taken not to be in such a group.",
    ),
);

/**
 * Income a week as the council has assessed it: the situation's own, or for the present the home's. One that was assessed for
 * the present does not hold where work changes.
 */
export const assessedWeeklyIncome = fact(
  'council-tax-assessed-income',
  'weekly income as the council has assessed it',
  ({ situation, path }: Circumstances) =>
    situation.councilTaxAssessedWeeklyIncome === undefined
      ? 'home.councilTax.assessedWeeklyIncome'
      : `${path}.councilTaxAssessedWeeklyIncome`,
  ({ entered: { home }, situation, present }) => {
    const income = situation.councilTaxAssessedWeeklyIncome ?? (present === undefined ? home.councilTax?.assessedWeeklyIncome : undefined);
    return income === undefined ? undefined : Money.of(income, 'week');
  },
);

/** Gross income a week of another adult in the home; undefined where nobody entered it. */
export const grossIncomeOfOtherAdult = fact(
  'other-adult-gross-income',
  'gross income a week',
  (_: Circumstances, adult: NonDependant) => `${adult.path}.grossWeekly`,
  (_, adult: NonDependant) => (adult.entered.grossWeekly === undefined ? undefined : Money.of(adult.entered.grossWeekly, 'week')),
);
/** Hours of work a week of another adult; undefined where nobody entered them. */
export const hoursOfOtherAdult = fact(
  'other-adult-hours',
  'hours of work a week',
  (_: Circumstances, adult: NonDependant) => `${adult.path}.hoursPerWeek`,
  (_, adult: NonDependant) => (adult.entered.hoursPerWeek === undefined ? undefined : Count.of(adult.entered.hoursPerWeek)),
);
/** Asked only where somebody has an income and no hours of work were entered. */
export const incomeIsFromWork = fact(
  'non-dependant-income-is-from-work',
  'the income is from 16 hours of work or more',
  (_: Circumstances, adult: NonDependant) => `${adult.path}.hoursPerWeek`,
  (_, _adult: NonDependant) =>
    assumed(
      true,
      'Hours of work of another adult in the home were not entered: the income is taken to be from work of 16 hours a week or more, for which the deduction is higher.',
    ),
);
