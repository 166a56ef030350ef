import { councilTaxSchemeEntered, nation } from '../facts/index.ts';
import { isInPayment } from '../universal-credit/index.ts';
import { incomeIsKnown } from './award.ts';
import { isHeld } from './held.ts';
import { housingBenefitsRulesApply } from './without-award.ts';
import { byScheme, rule } from './law.ts';
import { capitalIsWithinSchemeLimit } from './liability.ts';
import { deductionsAreKnown } from './non-dependants.ts';
import { authority, isProtected, schemeInForce, terms } from './scheme-in-force.ts';

/** Why a council tax reduction cannot be worked out. */
export type WhyUnknown =
  | 'no-council'
  | 'no-scheme'
  | 'scotland'
  | 'another-year'
  | 'without-universal-credit'
  | 'protected-group'
  | 'other-adults'
  | 'assessed-income'
  | 'income';

/**
 * Whether the scheme's rules for households without an award are held and can be applied: not to somebody whom the scheme
 * protects by other terms, nor to income that Housing Benefit reckons in ways that are not held.
 */
const rulesWithoutAwardAreKnown = rule('ctr.rules-without-award-known', 'rules without Universal Credit are known', byScheme, (the) => {
  const scheme = the(schemeInForce)?.scheme;
  if (scheme?.withoutUniversalCredit === 'same-rules') return true;
  if (scheme?.termsWithoutUniversalCredit === undefined) return false;
  if (the(isProtected) && scheme.protectedGroup?.reduction !== undefined) return false;
  return the(housingBenefitsRulesApply);
});

/** Why the reduction is not known; undefined where it can be worked out. Nothing is ever guessed in its place. */
export const whyReductionIsUnknown = rule(
  'ctr.why-unknown',
  'why council tax reduction is not known',
  byScheme,
  (the): WhyUnknown | undefined => {
    const inForce = the(schemeInForce);
    if (inForce === undefined) {
      if (the(councilTaxSchemeEntered) !== undefined) return 'another-year';
      const whose = the(authority);
      if (whose === undefined) return 'no-council';
      if (the(nation) === 'scotland') return 'scotland';
      return isHeld(whose) ? 'another-year' : 'no-scheme';
    }
    const { scheme } = inForce;
    if (!the(isInPayment) && !the(rulesWithoutAwardAreKnown)) return 'without-universal-credit';
    if (the(isProtected) && scheme.protectedGroup?.notKnown === true) return 'protected-group';
    // Savings above the limit end the matter, whatever else is not known.
    if (!the(capitalIsWithinSchemeLimit)) return undefined;
    if (!the(deductionsAreKnown)) return 'other-adults';
    if (the(incomeIsKnown)) return undefined;
    return isAssessed(the(terms).reduction) ? 'assessed-income' : 'income';
  },
);

function isAssessed(reduction: { family: string; income?: { kind: string }; of?: string }): boolean {
  return reduction.of === 'weekly-excess' || reduction.income?.kind.startsWith('assessed') === true;
}
