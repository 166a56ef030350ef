import type { Warning } from '#shared/calculation/result';
import { dayOf } from '../engine/index.ts';
import {
  hasLimitedCapability,
  hasLimitedCapabilityForWorkRelatedActivity,
  nation,
  asAt,
  newStyleEsaGroup,
  rentEntered,
  tenure,
  jobsOf,
  leaveOf,
  startDayOf,
} from '../facts/index.ts';
import { canBePaidHere, isMeansTested } from '../housing-benefit/index.ts';
import { maternityAllowance } from '../other-income/index.ts';
import { payForPeriod } from '../pay/index.ts';
import { contributionArranged } from '../pensions/index.ts';
import { taxFreeChildcareIsAvailable, taxFreeChildcareIsWanted } from '../tax-free-childcare/index.ts';
import { childrenWhoAreNonDependants, nationOfArea } from '../universal-credit/index.ts';
import { unlessRefused, type WorkedOut } from '../situation/index.ts';
import { belowMinimumWage } from './minimum-wage-warning.ts';

/** Things to put right before relying on the answer. A job below the minimum wage is named with the lawful rate. */
export function warningsOf(situation: WorkedOut): Warning[] {
  return situation.isCovered
    ? [
        ...belowMinimumWage(situation),
        ...pensionAbovePay(situation),
        ...noLongerChildren(situation),
        ...esaWithoutCapability(situation),
        ...maternityAllowanceBesidePay(situation),
        ...areaOfAnotherNation(situation),
        ...statementOfAnotherPeriod(situation),
        ...taxFreeChildcareNotAvailable(situation),
        ...rentOfSupportedHousing(situation),
        ...disregardsOfHousingBenefit(situation),
      ]
    : [];
}

function noLongerChildren({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return the(childrenWhoAreNonDependants).map((child) => ({
    code: 'no-longer-a-child',
    path: child.path,
    text: 'This young person no longer counts as a child for Universal Credit. If education or training goes on, say so; otherwise enter them as another adult in the home.',
    situation: circumstances.situation.id,
  }));
}

/** A declaration that is not valid brings no top-up and ends nothing (Childcare Payments Act 2014 s 4). */
function taxFreeChildcareNotAvailable(worked: WorkedOut): Warning[] {
  const { path, situation } = worked.circumstances;
  if (!worked.evaluation.the(taxFreeChildcareIsWanted) || unlessRefused(worked, taxFreeChildcareIsAvailable) !== false) return [];
  return [
    {
      code: 'tax-free-childcare-not-available',
      path: `${path}.taxFreeChildcare`,
      text: 'Tax-Free Childcare cannot be had in this situation, so none is counted and Universal Credit goes on. Childcare has to be paid for a child who is young enough, each parent has to earn as much as 16 hours a week at the minimum wage, and no parent more than £100,000 a year.',
      situation: situation.id,
    },
  ];
}

function pensionAbovePay({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return circumstances.jobs
    .filter((job) => the(contributionArranged, job).isMoreThan(the(payForPeriod, job)))
    .map((job) => ({
      code: 'pension-above-pay',
      path: `${job.path}.pension`,
      text: 'The pension contribution is more than the pay of this job. Only as much as the pay is counted; check both.',
      situation: circumstances.situation.id,
    }));
}

/** SSCBA 1992 s 35(1)(d): Maternity Allowance is for those without statutory maternity pay. */
function maternityAllowanceBesidePay({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return circumstances.adults
    .filter((adult) => !the(maternityAllowance, adult).isNil() && the(jobsOf, adult).some((job) => the(leaveOf, job) === 'maternity'))
    .map((adult) => ({
      code: 'maternity-allowance-beside-pay',
      path: `${adult.path}.otherIncome`,
      text: 'Maternity Allowance was entered beside a job on maternity leave with pay. Nobody has it together with Statutory Maternity Pay: check which one is paid.',
      situation: circumstances.situation.id,
    }));
}

/** Rental market areas end at the border, so one of another nation is a slip. */
function areaOfAnotherNation({ circumstances: { entered, situation }, evaluation: { the } }: WorkedOut): Warning[] {
  const brma = entered.place?.brma;
  const where = brma === undefined ? undefined : nationOfArea(brma);
  if (where === undefined || where === the(nation) || the(tenure) !== 'private-rent') return [];
  return [
    {
      code: 'area-of-another-nation',
      path: 'place.brma',
      text: `The rental market area "${brma}" is in another nation than the home. Check both: the local housing allowance is that of the area.`,
      situation: situation.id,
    },
  ];
}

/** UC Regs 2013 reg 21(1): each assessment period of an award begins on the same day of the month, that of its statement too. */
function statementOfAnotherPeriod({ circumstances: { entered, situation } }: WorkedOut): Warning[] {
  const { claims, months, statement } = entered;
  if (statement === undefined) return [];
  const since = months?.universalCreditSince;
  const [ofStatement, answered] = [startDayOf({ starts: statement.from, ends: statement.to }), claims.assessmentPeriodStarts];
  const told =
    answered !== undefined && answered !== ofStatement
      ? { path: 'claims.assessmentPeriodStarts', text: `the case says that assessment periods start on day ${answered}` }
      : since !== undefined && since <= statement.from && dayOf(since) !== ofStatement
        ? { path: 'months.universalCreditSince', text: `the award began on day ${dayOf(since)}, by which the months ahead go` }
        : undefined;
  if (told === undefined) return [];
  return [
    {
      code: 'statement-of-another-period',
      path: told.path,
      text: `The statement is for periods that start on day ${ofStatement} of the month, but ${told.text}. The day of the case is used. Which is right?`,
      situation: situation.id,
    },
  ];
}

function rentOfSupportedHousing({ circumstances: { situation }, evaluation: { the } }: WorkedOut): Warning[] {
  if (!the(canBePaidHere) || !the(rentEntered).isNil()) return [];
  return [
    {
      code: 'rent-missing',
      path: 'home.rent',
      text: 'No rent was entered for supported or temporary accommodation, so no Housing Benefit is counted. Enter the rent, without charges that no benefit covers.',
      situation: situation.id,
    },
  ];
}

/** HB Regs Sch 4 para 18, inserted from 5 October 2026 by an instrument that was not read. */
function disregardsOfHousingBenefit({ circumstances: { situation }, evaluation }: WorkedOut): Warning[] {
  const { the } = evaluation;
  if (the(asAt) < '2026-10-05' || evaluation.answerTo(isMeansTested).value !== true) return [];
  return [
    {
      code: 'housing-benefit-disregards',
      path: 'home.tenure',
      text: 'Since 5 October 2026 more earnings are ignored in supported and temporary accommodation. The amounts could not be checked: ask the council how much Housing Benefit would be paid.',
      situation: situation.id,
    },
  ];
}

/** A decision on New Style ESA holds for UC as well (UC Regs regs 39(1)(a) and 40(1)(a)). */
function esaWithoutCapability({ circumstances, evaluation: { the } }: WorkedOut): Warning[] {
  return circumstances.adults
    .filter((adult) => {
      const group = the(newStyleEsaGroup, adult);
      return (
        (group === 'support' && !the(hasLimitedCapabilityForWorkRelatedActivity, adult)) ||
        (group === 'work-related' && !the(hasLimitedCapability, adult))
      );
    })
    .map((adult) => ({
      code: 'esa-without-capability',
      path: `${adult.path}.capability`,
      text: 'This group of New Style ESA goes with limited capability for work, for Universal Credit too, but the case says otherwise. Check the award letters.',
      situation: circumstances.situation.id,
    }));
}
