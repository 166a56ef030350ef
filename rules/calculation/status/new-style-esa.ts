import { inWords, pounds } from '../../engine/index.ts';
import { newStyleEsaGroup, type Person } from '../../facts/index.ts';
import { esaEndsOn, esaTimeIsOver, isOnSickPay, newStyleEsa, permittedWorkLimit, workIsExempt } from '../../new-style-benefits/index.ts';
import { isInPaidWork } from '../../pay/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, whose, type Entry } from './entry.ts';

/** New Style ESA in a scenario beside the present: kept, changed or ended by work, and how long it lasts. */
export function newStyleEmploymentAndSupport(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults
    .filter((adult) => scenario.evaluation.the(newStyleEsaGroup, adult) !== 'none' && isKnown(now, adult) && isKnown(scenario, adult))
    .flatMap((adult) => [{ code: 'new-style-esa', who: adult.key, ...besideWork(now, scenario, adult) }, ...timeLeft(scenario, adult)]);
}

const isKnown = ({ evaluation }: WorkedOut, adult: Person): boolean => evaluation.answerTo(newStyleEsa, adult).refusal === undefined;

type Told = Pick<Entry, 'state' | 'text' | 'source'>;

const workSource = 'ESA Regs 2013 regs 37 and 39';

function besideWork(now: WorkedOut, scenario: WorkedOut, adult: Person): Told {
  const { the } = scenario.evaluation;
  const esa = whose(scenario.circumstances, adult, 'New Style ESA');
  const [before, after] = [now.evaluation.the(newStyleEsa, adult), the(newStyleEsa, adult)];
  if (before.isNil() && after.isNil())
    return { state: 'kept', text: `${esa} is not paid now or in this situation.`, source: 'Welfare Reform Act 2007 ss 1, 1A and 20' };
  if (before.isNil()) return { state: 'gained', text: `${esa} is paid in this situation, at ${pounds(after)} a week.`, source: workSource };
  if (after.isNil()) return stops(scenario, adult, esa);
  if (the(isInPaidWork, adult)) return permittedWork(scenario, esa);
  if (before.isMoreThan(after) || after.isMoreThan(before)) {
    const text = `${esa} goes from ${pounds(before)} to ${pounds(after)} a week.`;
    return { state: 'changes', text, source: 'ESA Regs 2013 reg 62' };
  }
  return { state: 'kept', text: `${esa} stays the same: there is no work here that it would look at.`, source: workSource };
}

function stops(scenario: WorkedOut, adult: Person, esa: string): Told {
  const { the } = scenario.evaluation;
  if (the(esaTimeIsOver, adult))
    return {
      state: 'lost',
      text: `${esa} has ended by this date: outside the support group it lasts 365 days.`,
      source: 'Welfare Reform Act 2007 s 1A',
    };
  if (the(isOnSickPay, adult)) {
    return {
      state: 'changes',
      text: `${esa} is not paid while statutory sick pay is. It can be claimed up to three months before sick pay ends.`,
      source: 'Welfare Reform Act 2007 s 20(1)',
    };
  }
  if (the(workIsExempt, adult))
    return {
      state: 'lost',
      text: `${esa} is not paid in this situation: a pension or another benefit takes all of it.`,
      source: 'Overlapping Benefits Regs 1979 reg 4; ESA Regs 2013 reg 74',
    };
  return {
    state: 'lost',
    text: `${esa} stops in this situation. The work is for 16 hours a week or more, or it pays above the permitted-work limit of ${pounds(the(permittedWorkLimit))} a week. That limit is after tax, National Insurance and half of the pension. A new claim within twelve weeks of the end links to this one.${onAward(scenario) ? ' Universal Credit no longer takes it off.' : ''}`,
    source: 'ESA Regs 2013 regs 37, 39 and 86',
  };
}

const permittedWork = (scenario: WorkedOut, esa: string): Told => ({
  state: 'kept',
  text: `${esa} stays in full, because this is permitted work. It may pay up to ${pounds(scenario.evaluation.the(permittedWorkLimit))} a week after tax, National Insurance and half of the pension. It is for fewer than 16 hours a week unless it is supported. Tell the DWP before starting, on form PW1.${onAward(scenario) ? ' Universal Credit counts the same pay as earnings.' : ''}`,
  source: 'ESA Regs 2013 reg 39',
});

const onAward = (scenario: WorkedOut): boolean => awardIsKnown(scenario) && scenario.evaluation.the(isInPayment);

/** Days in the support group do not count towards the limit, which the case does not record. */
function timeLeft(scenario: WorkedOut, adult: Person): Entry[] {
  const { the } = scenario.evaluation;
  if (the(newStyleEsa, adult).isNil() || the(newStyleEsaGroup, adult) === 'support') return [];
  const ends = the(esaEndsOn, adult);
  const esa = whose(scenario.circumstances, adult, 'New Style ESA');
  const common = { code: 'new-style-esa-time-limit', who: adult.key, source: 'Welfare Reform Act 2007 s 1A' } as const;
  return ends === undefined
    ? [
        {
          ...common,
          state: 'unknown',
          text: `${esa} lasts 365 days outside the support group. When it began was not entered: look at the award letter.`,
        },
      ]
    : [{ ...common, state: 'at-risk', text: `${esa} ends on ${inWords(ends)}, after 365 days. Days in the support group do not count.` }];
}
