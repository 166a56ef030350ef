import { lawDatedBy, Refused, type Question, type The } from '../engine/index.ts';
import { ageOnTheDay, children, claimsTaxFreeChildcare, claimsUniversalCredit, taxFreeChildcareInSituation } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { claimants } from '../universal-credit/index.ts';

/**
 * Households that the rules of this edition do not cover. Each is refused with words: a situation to which one of these
 * applies gets no figure at all. Benefits whose own rules are missing (such as New Style ESA beside a job) are refused
 * where they are asked for, so that what does not rest on them can still be answered.
 */

const { rule } = lawDatedBy('day');
const scope = convention('scope of this edition');

const refuse = (code: string, path: string, text: string): never => {
  throw new Refused(code, path, text);
};

/** One group of households outside the rules: asks what it needs and refuses, or passes. */
const outside = (code: string, title: string, check: (the: The) => void): Question<boolean> =>
  rule(`scope.${code}`, title, scope, (the) => {
    check(the);
    return true;
  });

/** Every check of scope, in the order in which refusals are listed. */
export const scopeChecks: readonly Question<boolean>[] = [
  outside('working-age', 'a claimant is of working age', (the) => {
    if (the(claimants).some((claimant) => !the(hasReachedPensionAge, claimant))) return;
    refuse(
      'pension-age',
      'client',
      'Everyone in the claim is over State Pension age, which brings other benefits (Pension Credit) that Taper does not cover. Ask a benefits adviser.',
    );
  }),
  outside('adult', 'the claimants are 18 or over', (the) => {
    const younger = the(claimants).find((claimant) => the(ageOnTheDay, claimant) < 18);
    if (younger !== undefined)
      refuse(
        'under-18',
        younger.path,
        'Universal Credit under 18 has conditions of its own, which Taper does not cover. Ask a benefits adviser.',
      );
  }),
  outside('children', 'every child counts as a child', (the) => {
    const grownUp = the(children).find((child) => the(ageOnTheDay, child) >= 20);
    if (grownUp !== undefined)
      refuse(
        'no-longer-a-child',
        grownUp.path,
        'Someone of 20 or over is no child. Enter a person who lives in the home as another adult there.',
      );
  }),
  outside('childcare-help', 'one help with childcare is chosen', (the) => {
    if (the(claimsTaxFreeChildcare) && the(claimsUniversalCredit) && the(taxFreeChildcareInSituation) === undefined) {
      refuse(
        'tax-free-childcare',
        'claims.taxFreeChildcare',
        'Tax-Free Childcare ends Universal Credit; the two are never paid together. Say for each situation which one it is.',
      );
    }
  }),
];
