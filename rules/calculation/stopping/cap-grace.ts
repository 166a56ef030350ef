import { inWords, pounds } from '../../engine/index.ts';
import { benefitCapGraceUntil } from '../../facts/index.ts';
import { graceBegins, graceEnds } from '../../stopping/index.ts';
import { earningsLiftTheCap, isInPayment, reductionWithoutGrace } from '../../universal-credit/index.ts';
import type { Entry, Stopped } from './entry.ts';

const code = 'benefit-cap-grace';
const source = 'UC Regs 2013 reg 82(1)(b), (2) and (3)';

/**
 * Whether nine months without the benefit cap follow the job, where the cap would take something off after it. Where none follow there is
 * no grace period to lose: the cap applies.
 */
export function capGrace({ now, after, course, spell }: Stopped): Entry[] {
  const { the } = after.evaluation;
  if (!the(isInPayment) || the(reductionWithoutGrace).isNil()) return [];
  const reduction = `${pounds(the(reductionWithoutGrace))} a month`;
  const [begins, ends] = [course.during.the(graceBegins, spell), course.during.the(graceEnds, spell)];
  if (begins !== undefined && ends !== undefined) {
    return [
      {
        code,
        state: 'kept',
        until: ends,
        text: `A grace period of nine months follows, from ${inWords(begins)} to ${inWords(ends)}: the benefit cap takes nothing off in it. After that it takes ${reduction}. Earnings were at the amount that lifts the cap in each of the twelve months before.`,
        source,
      },
    ];
  }
  const running = now.evaluation.the(benefitCapGraceUntil);
  if (running !== undefined && running > course.stops.on) {
    return [
      {
        code,
        state: 'kept',
        until: running,
        text: `The grace period that is running goes on to ${inWords(running)}; this job does not begin another. After that the benefit cap takes ${reduction} off.`,
        source,
      },
    ];
  }
  const why = course.during.the(earningsLiftTheCap)
    ? 'the twelve months before do not all have earnings at the amount that lifts the cap'
    : 'earnings in this job are below the amount that lifts the cap';
  return [
    {
      code: 'benefit-cap',
      state: 'changes',
      amount: the(reductionWithoutGrace).inPounds(),
      text: `The benefit cap takes ${reduction} off as soon as the job has stopped. No grace period follows: ${why}. Earnings from before the job that count towards the twelve months can be entered.`,
      source,
    },
  ];
}
