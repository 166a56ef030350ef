import { inWords, pounds } from '../../engine/index.ts';
import { newStyleEsaGroup, type Person } from '../../facts/index.ts';
import { esaEndsOn, esaTimeIsOver, isOnSickPay, newStyleEsa, permittedWorkLimit, workIsExempt } from '../../new-style-benefits/index.ts';
import { isInPaidWork } from '../../pay/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** New Style ESA in a scenario beside the present: kept, changed or ended by work, and how long it lasts. */
export function newStyleEmploymentAndSupport(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults
    .filter((adult) => scenario.evaluation.the(newStyleEsaGroup, adult) !== 'none' && isKnown(now, adult) && isKnown(scenario, adult))
    .flatMap((adult) => [...besideWork(now, scenario, adult), ...timeLeft(scenario, adult)]);
}

const isKnown = ({ evaluation }: WorkedOut, adult: Person): boolean => evaluation.answerTo(newStyleEsa, adult).refusal === undefined;

function besideWork(now: WorkedOut, scenario: WorkedOut, adult: Person): Entry[] {
  const { the } = scenario.evaluation;
  const [before, after] = [now.evaluation.the(newStyleEsa, adult), the(newStyleEsa, adult)];
  if (the(esaTimeIsOver, adult)) return before.isNil() ? [] : [ended];
  if (the(isOnSickPay, adult)) return before.isNil() ? [] : [onSickPay];
  const limit = pounds(the(permittedWorkLimit));
  const onAward = awardIsKnown(scenario) && the(isInPayment);
  if (!the(workIsExempt, adult)) {
    return before.isNil()
      ? []
      : [
          {
            code: 'new-style-esa',
            state: 'lost',
            text: `New Style ESA stops in this situation: the work is 16 hours a week or more, or pays above the permitted-work limit of ${limit} a week after tax, National Insurance and half of the pension. A new claim within twelve weeks of the end links to this one.${onAward ? ' Universal Credit no longer takes it off.' : ''}`,
            source: 'ESA Regs 2013 regs 37, 39 and 86',
          },
        ];
  }
  if (after.isNil() || !the(isInPaidWork, adult)) return [];
  return [
    {
      code: 'new-style-esa',
      state: 'kept',
      text: `New Style ESA stays in full: this is permitted work, up to ${limit} a week after tax, National Insurance and half of the pension, and below 16 hours unless it is supported. Tell the DWP before starting, on form PW1.${onAward ? ' Universal Credit counts the same pay as earnings.' : ''}`,
      source: 'ESA Regs 2013 reg 39',
    },
  ];
}

const ended: Entry = {
  code: 'new-style-esa',
  state: 'lost',
  text: 'New Style ESA has ended by this date: outside the support group it lasts 365 days.',
  source: 'Welfare Reform Act 2007 s 1A',
};

const onSickPay: Entry = {
  code: 'new-style-esa',
  state: 'changes',
  text: 'New Style ESA is not paid while statutory sick pay is. It can be claimed up to three months before sick pay ends.',
  source: 'Welfare Reform Act 2007 s 20(1)',
};

/** Days in the support group do not count towards the limit, which the case does not record. */
function timeLeft(scenario: WorkedOut, adult: Person): Entry[] {
  const { the } = scenario.evaluation;
  if (the(newStyleEsa, adult).isNil() || the(newStyleEsaGroup, adult) === 'support') return [];
  const ends = the(esaEndsOn, adult);
  const source = 'Welfare Reform Act 2007 s 1A';
  return ends === undefined
    ? [
        {
          code: 'new-style-esa-time-limit',
          state: 'unknown',
          text: 'Outside the support group New Style ESA lasts 365 days. When it began was not entered: look at the award letter.',
          source,
        },
      ]
    : [
        {
          code: 'new-style-esa-time-limit',
          state: 'at-risk',
          text: `New Style ESA ends on ${inWords(ends)}, after 365 days. Days in the support group do not count.`,
          source,
        },
      ];
}
