import { Refused, type Question, type The } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  asAt,
  children,
  claimsCarersAllowance,
  claimsCouncilTaxBenefit,
  claimsHousingBenefit,
  claimsNewStyleJsa,
  claimsTaxFreeChildcare,
  claimsUniversalCredit,
  isCouple,
  isSelfEmployment,
  isSick,
  jobs,
  jointTenants,
  leaveOf,
  localHousingAllowanceEntered,
  nation,
  newStyleEsaGroup,
  otherIncomeEntered,
  outOfWorkBenefit,
  partnerIsInClaim,
  pensionArrangement,
  pensionIsOfQualifyingEarnings,
  pipDailyLiving,
  pipMobility,
  rentFreeWeeks,
  studentLoans,
  studentStatus,
  tenure,
} from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { rule } from './law.ts';

const scope = convention('scope of the law of 2011-12');
const ask = 'Ask a benefits adviser.';

/** One group of households that the law of 2011-12 here does not reach: what of the case it is, and the words; undefined where it is no such household. */
const outside = (code: string, title: string, find: (the: The) => { path: string; text: string } | undefined): Question<boolean> =>
  rule(`year-2011.scope.${code}`, title, scope, (the) => {
    const found = find(the);
    if (found === undefined) return true;
    throw new Refused(code, found.path, found.text);
  });

/** Every check of the law of 2011-12, in the order in which refusals are listed. */
export const scopeChecks: readonly Question<boolean>[] = [
  outside('universal-credit-2011', 'Universal Credit is not claimed', (the) =>
    the(claimsUniversalCredit)
      ? {
          path: 'claims.universalCredit',
          text: 'There was no Universal Credit in 2011-12. Say that it is not claimed, and which benefits of 2011-12 were.',
        }
      : undefined,
  ),
  outside('not-yet-law-2011', 'nothing is entered that began later', (the) => {
    const text = `This did not exist in 2011-12: leave it out, or enter what was paid then.`;
    const later = the(adults).find(
      (adult) =>
        the(pipDailyLiving, adult) !== 'none' ||
        the(pipMobility, adult) !== 'none' ||
        the(newStyleEsaGroup, adult) !== 'none' ||
        the(claimsNewStyleJsa, adult),
    );
    if (later !== undefined) return { path: later.path, text: `PIP, New Style ESA or New Style JSA was entered. ${text}` };
    return the(claimsTaxFreeChildcare) ? { path: 'claims.taxFreeChildcare', text: `Tax-Free Childcare was entered. ${text}` } : undefined;
  }),
  outside('nation-2011', 'the home is in Great Britain', (the) =>
    the(nation) === 'northern-ireland'
      ? { path: 'nation', text: `Northern Ireland had rules and orders of its own in 2011-12, which Taper does not cover. ${ask}` }
      : undefined,
  ),
  outside('age-2011', 'adults are from 18 to 59', (the) => {
    const found = the(adults).find((adult) => the(ageOnTheDay, adult) < 18 || the(ageOnTheDay, adult) >= 60);
    return (
      found && { path: found.path, text: `Taper has the law of 2011-12 for adults from 18 to 59. Others had benefits of their own. ${ask}` }
    );
  }),
  outside('children-2011', 'every child counts as a child', (the) => {
    const found = the(children).find((child) => the(ageOnTheDay, child) >= 20);
    return (
      found && { path: found.path, text: 'Someone of 20 or over is no child. Enter a person who lives in the home as another adult there.' }
    );
  }),
  outside('partner-2011', 'a partner is part of the claim', (the) =>
    the(isCouple) && !the(partnerIsInClaim)
      ? { path: 'partner.inClaim', text: `A partner outside the claim is not covered for 2011-12. ${ask}` }
      : undefined,
  ),
  outside('work-2011', 'work is as an employee, neither sick nor on leave', (the) => {
    const found = the(jobs).find((job) => the(isSelfEmployment, job) || the(isSick, job) || the(leaveOf, job) !== undefined);
    return found && { path: found.path, text: `Self-employment, sick pay and pay on leave are not covered for 2011-12. ${ask}` };
  }),
  outside('pension-2011', 'a pension contribution is a share or amount of all pay', (the) => {
    const found = the(jobs).find((job) => the(pensionArrangement, job) === 'salary-sacrifice' || the(pensionIsOfQualifyingEarnings, job));
    return (
      found && {
        path: `${found.path}.pension`,
        text: 'Salary sacrifice, and a share of qualifying earnings, are not covered for 2011-12. Enter the contribution as an amount.',
      }
    );
  }),
  outside('income-2011', 'there is no income but pay, DLA and Child Benefit', (the) => {
    const found = the(adults).find((adult) => the(otherIncomeEntered, adult).length > 0 || the(claimsCarersAllowance, adult));
    return (
      found && { path: found.path, text: `Carer's Allowance, pensions, maintenance and other income are not covered for 2011-12. ${ask}` }
    );
  }),
  outside('student-2011', 'nobody is a student or repays a student loan', (the) => {
    const found = the(adults).find((adult) => the(studentStatus, adult) !== 'none' || the(studentLoans, adult).length > 0);
    return found && { path: found.path, text: `Students and repayments of student loans are not covered for 2011-12. ${ask}` };
  }),
  outside('home-2011', 'the home is one that the law of 2011-12 here covers', (the) => {
    if (the(tenure) === 'mortgage' && the(outOfWorkBenefit) !== 'none')
      return { path: 'home.tenure', text: `Help with mortgage interest in benefits of 2011-12 is not covered. ${ask}` };
    if (the(jointTenants) !== undefined || !the(rentFreeWeeks).isNil())
      return {
        path: 'home.rent',
        text: 'Joint tenants and rent-free weeks are not covered for 2011-12. Enter the share of the rent, as an even amount.',
      };
    return the(tenure) === 'private-rent' && the(claimsHousingBenefit) && the(localHousingAllowanceEntered) === undefined
      ? {
          path: 'home.lhaMonthly',
          text: 'The local housing allowances of 2011-12 are not in Taper. Enter the rate of that time (home.lhaMonthly).',
        }
      : undefined;
  }),
  outside('housing-from-april-2012', 'Housing Benefit goes by the amounts of 2011-12', (the) =>
    the(asAt) > '2012-03-31' && (the(claimsHousingBenefit) || the(claimsCouncilTaxBenefit))
      ? {
          path: 'asAt',
          text: 'From 1 April 2012 Housing Benefit and Council Tax Benefit went by the amounts of 2012-13 (SI 2012/780), which Taper does not have. Choose a date up to 31 March 2012.',
        }
      : undefined,
  ),
];
