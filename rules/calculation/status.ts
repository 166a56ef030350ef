import type { Status } from '#shared/calculation/result';
import {
  keepsProtectedLcwraRate,
  claimsUniversalCredit,
  dlaCare,
  dlaMobility,
  hasLimitedCapabilityForWorkRelatedActivity,
  pipDailyLiving,
  pipMobility,
} from '../facts/index.ts';
import { capitalIsWithinLimit, gateIsOpen, isCapped, isInPayment } from '../universal-credit/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { sourcesChecked } from './edition.ts';
import type { WorkedOut } from '../situation/index.ts';

type Entry = Omit<Status, 'checked'>;

/** What stays, changes or is at risk: for the present where UC cannot be paid, and for each scenario beside the present. */
export function statusOf(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  const entries: Entry[] = [];
  for (const situation of [now, ...scenarios]) entries.push(...shutGate(situation));
  for (const scenario of scenarios) {
    if (now.isCovered && scenario.isCovered) entries.push(...changesBetween(now, scenario));
  }
  return entries.map((entry) => ({ ...entry, checked: sourcesChecked }));
}

function shutGate({ circumstances: { situation }, evaluation: { the }, isCovered }: WorkedOut): Entry[] {
  if (!isCovered || the(gateIsOpen)) return [];
  if (!the(claimsUniversalCredit)) {
    return [
      {
        code: 'universal-credit-not-claimed',
        state: 'unknown',
        situation: situation.id,
        text: 'Universal Credit is not claimed, so it is counted as nothing.',
        source: 'Welfare Reform Act 2012 s 3',
      },
    ];
  }
  if (the(capitalIsWithinLimit)) return [];
  return [
    {
      code: 'savings-above-limit',
      state: 'changes',
      situation: situation.id,
      text: 'Savings are above £16,000, so Universal Credit cannot be paid.',
      source: 'UC Regs 2013 reg 18',
    },
  ];
}

function changesBetween(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { situation } = scenario.circumstances;
  return [...disability(scenario), ...capability(now, scenario), ...carers(now, scenario), ...award(now, scenario)].map((entry) => ({
    ...entry,
    situation: situation.id,
  }));
}

function disability({ circumstances: { adults }, evaluation: { the } }: WorkedOut): Entry[] {
  const entries: Entry[] = [];
  if (adults.some((adult) => the(pipDailyLiving, adult) !== 'none' || the(pipMobility, adult) !== 'none')) {
    entries.push({
      code: 'pip',
      state: 'kept',
      text: 'PIP stays the same: it does not look at work or pay.',
      source: 'Welfare Reform Act 2012 s 77',
    });
  }
  if (adults.some((adult) => the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none')) {
    entries.push({
      code: 'dla',
      state: 'kept',
      text: 'DLA stays the same: it does not look at work or pay.',
      source: 'Social Security Contributions and Benefits Act 1992 s 71',
    });
  }
  return entries;
}

/** Only for those whose award is in payment now: a status of somebody without an award is not put at risk by a job. */
function capability(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!awardIsKnown(now) || !awardIsKnown(scenario) || !now.evaluation.the(isInPayment)) return [];
  const {
    circumstances: { adults, assessmentPeriod },
    evaluation: { the },
  } = scenario;
  const holders = adults.filter((adult) => the(hasLimitedCapabilityForWorkRelatedActivity, adult));
  if (holders.length === 0) return [];
  if (the(isInPayment)) {
    return [
      {
        code: 'lcwra',
        state: 'kept',
        text: 'The LCWRA status stays: work does not by itself end it, and there is no limit of hours.',
        source: 'UC Regs 2013 regs 27 and 40',
      },
    ];
  }
  // Before April 2026 there is one rate and nothing to lose but the wait.
  const keepsRate = assessmentPeriod.starts >= '2026-04-06' && holders.some((holder) => the(keepsProtectedLcwraRate, holder));
  return [
    {
      code: 'lcwra',
      state: 'at-risk',
      text: keepsRate
        ? 'Universal Credit ends in this situation. If the award is back within six months, the protected LCWRA rate stays. After longer it is lost for good where it rests on having had the element before April 2026; severe conditions and terminal illness keep it.'
        : 'Universal Credit ends in this situation. If the award is back within six months, the LCWRA element comes back without the three-month wait.',
      source: keepsRate ? 'UC Regs 2013 regs 27A and 40A' : 'UC Regs 2013 reg 28(4)',
    },
  ];
}

function carers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults.flatMap((adult): Entry[] => {
    const before = now.circumstances.adults.find((person) => person.key === adult.key);
    if (before === undefined || !now.evaluation.the(isEntitledToCarersAllowance, before)) return [];
    const isPaid = now.result.people[adult.key]?.['carers-allowance'] !== '0.00';
    if (scenario.evaluation.the(isEntitledToCarersAllowance, adult)) {
      const text = isPaid
        ? "Carer's Allowance stays: earnings are within the limit."
        : "The underlying entitlement to Carer's Allowance stays; nothing is paid because another benefit overlaps with it.";
      return [{ code: 'carers-allowance', state: 'kept', text, source: 'Invalid Care Allowance Regs 1976 reg 8' }];
    }
    const onAward = awardIsKnown(scenario) && scenario.evaluation.the(isInPayment);
    return [
      {
        code: 'carers-allowance',
        state: 'changes',
        text: `Carer's Allowance stops in this situation.${onAward ? ' The carer element of Universal Credit does not look at earnings.' : ''}`,
        source: onAward ? 'Invalid Care Allowance Regs 1976 reg 8; UC Regs 2013 reg 30' : 'Invalid Care Allowance Regs 1976 reg 8',
      },
    ];
  });
}

const awardIsKnown = ({ answers }: WorkedOut): boolean => answers.get('universal-credit')?.refusal === undefined;

function award(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const entries: Entry[] = [];
  if (!awardIsKnown(now) || !awardIsKnown(scenario)) return entries;
  if (now.evaluation.the(isInPayment) && !scenario.evaluation.the(isInPayment)) {
    entries.push({
      code: 'universal-credit',
      state: 'changes',
      text: 'Universal Credit ends at this pay. If pay falls again within six months the claim can be reopened; help that goes with UC ends with it.',
      source: 'Welfare Reform Act 2012 s 5; UC etc. Claims and Payments Regs 2013 reg 6',
    });
  }
  if (now.evaluation.the(isCapped) !== scenario.evaluation.the(isCapped)) {
    entries.push({
      code: 'benefit-cap',
      state: 'changes',
      text: now.evaluation.the(isCapped)
        ? 'The benefit cap no longer takes anything off.'
        : 'The benefit cap takes something off in this situation.',
      source: 'UC Regs 2013 regs 79 to 83',
    });
  }
  return entries;
}
