import { isEntitledToCarersAllowance } from '../../carers-allowance/index.ts';
import { claimsCarersAllowance, nation, type Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { benefitNames } from '../benefit-names.ts';
import { awardIsKnown, inTheNow, whose, type Entry } from './entry.ts';

/** Carer's Allowance, kept or stopped by the earnings of a scenario. In Scotland it is Carer Support Payment, with a supplement. */
export function carers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults.flatMap((adult): Entry[] => {
    const before = inTheNow(now, adult);
    if (before === undefined || !isKnown(now, before) || !isKnown(scenario, adult)) return [];
    const claims = now.evaluation.the(claimsCarersAllowance, before) || scenario.evaluation.the(claimsCarersAllowance, adult);
    return claims ? [{ code: 'carers-allowance', who: adult.key, ...becomes(now, scenario, before, adult) }] : [];
  });
}

const isKnown = ({ evaluation }: WorkedOut, adult: Person): boolean =>
  evaluation.answerTo(isEntitledToCarersAllowance, adult).refusal === undefined;

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

function becomes(now: WorkedOut, scenario: WorkedOut, before: Person, adult: Person): Told {
  const { circumstances, evaluation } = scenario;
  const { carersAllowance, carersAllowanceLaw: source } = benefitNames(evaluation.the(nation));
  const name = whose(circumstances, adult, carersAllowance);
  const told = (state: Entry['state'], text: string): Told => ({ state, text: `${name} ${text}`, source });
  const [wasEntitled, isEntitled] = [
    now.evaluation.the(isEntitledToCarersAllowance, before),
    evaluation.the(isEntitledToCarersAllowance, adult),
  ];
  const [paidNow, isPaid] = [now, scenario].map(({ result }) => (result.people[adult.key]?.['carers-allowance'] ?? '0.00') !== '0.00');
  if (isEntitled) {
    if (isPaid && wasEntitled && !paidNow)
      return told(
        'gained',
        'is paid in this situation. The benefit that overlapped with it has stopped or is lower, and earnings are within the limit.',
      );
    if (isPaid)
      return wasEntitled
        ? told('kept', 'stays: earnings are within the limit.')
        : told('gained', 'can be paid in this situation: earnings are within the limit.');
    if (paidNow)
      return told(
        'changes',
        'is no longer paid in this situation, because another benefit overlaps with it. The underlying entitlement stays.',
      );
    return told(
      wasEntitled ? 'kept' : 'gained',
      'is not paid, because another benefit overlaps with it. There is an underlying entitlement.',
    );
  }
  if (!wasEntitled)
    return told('kept', 'is not due now or in this situation: pay is above the limit, or the care is for fewer than 35 hours a week.');
  if (!evaluation.the(claimsCarersAllowance, adult)) return told('lost', 'is not claimed in this situation, so it is counted as nothing.');
  return stops(now, scenario, adult, told);
}

function stops(now: WorkedOut, scenario: WorkedOut, adult: Person, told: (state: Entry['state'], text: string) => Told): Told {
  const supplement = now.result.people[adult.key]?.['scottish-carer-supplement'] ?? '0.00';
  const withIt = supplement === '0.00' ? '' : ', and the Scottish Carer Supplement with it';
  const lost = told(
    'lost',
    `stops in this situation${withIt}. Where pay goes up and down it can be averaged. What the job itself makes necessary comes off too: ask before giving it up.`,
  );
  if (!awardIsKnown(scenario) || !scenario.evaluation.the(isInPayment)) return lost;
  return {
    ...lost,
    text: `${lost.text} The carer element of Universal Credit does not look at earnings.`,
    source: `${lost.source}; UC Regs 2013 reg 30`,
  };
}
