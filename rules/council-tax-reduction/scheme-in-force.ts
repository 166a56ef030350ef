import type { SchemeTerms } from '#shared/council-tax/scheme';
import { ageOnTheDay, asAt, council, councilTaxSchemeEntered, hasDisabilityAddition, isInProtectedGroup, nation } from '../facts/index.ts';
import { childrenResponsibleFor, healthElement, isInPayment } from '../universal-credit/index.ts';
import { someoneIsDisabled } from './earnings.ts';
import { isInYearOf, named, schemesOf, type NamedScheme } from './held.ts';
import { byScheme, rule } from './law.ts';

/** Wales and Scotland have one scheme each, held under the nation's own code. */
const codeOfNation: Readonly<Record<string, string | undefined>> = { wales: 'W92000004', scotland: 'S92000003' };

/** The council, or the nation that has one scheme for all councils. */
export const authority = rule('ctr.authority', 'whose scheme it is', byScheme, (the): string | undefined => {
  const national = codeOfNation[the(nation)];
  return national ?? (the(nation) === 'england' ? the(council) : undefined);
});

/** The scheme of the council on the day: as an adviser entered it, or else as Taper holds it; undefined where there is neither. */
export const schemeInForce = rule('ctr.scheme-in-force', 'council tax reduction scheme', byScheme, (the): NamedScheme | undefined => {
  const entered = the(councilTaxSchemeEntered);
  if (entered !== undefined) return isInYearOf(entered, the(asAt)) ? named(entered) : undefined;
  const whose = the(authority);
  return whose === undefined ? undefined : the(schemesOf(whose));
});

/** A child with a disability addition, which goes by DLA, PIP or blindness. */
const hasDisabledChild = rule('ctr.has-disabled-child', 'has a disabled child', byScheme, (the) =>
  the(childrenResponsibleFor).some((child) => the(hasDisabilityAddition, child) !== 'none'),
);

/** Whether the household is in the group that the scheme protects: by a young child, by a disability that the case says, or as answered. */
export const isProtected = rule('ctr.is-protected', 'the scheme protects the household', byScheme, (the) => {
  const group = the(schemeInForce)?.scheme.protectedGroup;
  if (group === undefined) return false;
  const { childUnder } = group;
  if (childUnder !== undefined) return the(childrenResponsibleFor).some((child) => the(ageOnTheDay, child) < childUnder);
  if (group.disability === true && (the(someoneIsDisabled) || the(hasDisabledChild))) return true;
  if (group.healthElement === true && !the(healthElement).isNil()) return true;
  return the(isInProtectedGroup);
});

export interface TermsInForce extends SchemeTerms {
  readonly key: string;
  readonly raisedToPercent: string | undefined;
}

/** The terms of the scheme for this household. Asked only where a scheme is in force. */
export const terms = rule('ctr.terms', 'terms of the scheme', byScheme, (the): TermsInForce => {
  const inForce = the(schemeInForce);
  if (inForce === undefined) throw new RangeError('There is no scheme whose terms could be asked for.');
  const { key, scheme } = inForce;
  const without = the(isInPayment) ? undefined : scheme.termsWithoutUniversalCredit;
  const group = the(isProtected) ? scheme.protectedGroup : undefined;
  return {
    key,
    reduction: group?.reduction ?? without?.reduction ?? scheme.reduction,
    liability: group?.liability ?? without?.liability ?? scheme.liability,
    capital: group?.capital ?? without?.capital ?? scheme.capital,
    nonDependants: group?.nonDependants ?? scheme.nonDependants,
    finalCut: group?.finalCut ?? scheme.finalCut,
    leastWeekly: without?.leastWeekly ?? scheme.leastWeekly,
    raisedToPercent: group?.raisedToPercent,
  };
});
