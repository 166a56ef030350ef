import { dayAfter, inWords, pounds } from '../../engine/index.ts';
import { canBeReopened, reopensUntil } from '../../stopping/index.ts';
import { isInPayment, surplusEarnings, surplusEarningsMargin } from '../../universal-credit/index.ts';
import { breakInWords, type Entry, type Stopped } from './entry.ts';

const source = 'UC Regs 2013 regs 21(3C) and 22A';

/** Universal Credit itself: no break, a claim that can be reopened, or a new claim. */
export function award(stopped: Stopped): Entry[] {
  return [claim(stopped), ...surplus(stopped)];
}

function claim({ now, after, course, gap }: Stopped): Entry {
  const code = 'universal-credit';
  if (!now.evaluation.the(isInPayment)) {
    return after.evaluation.the(isInPayment)
      ? {
          code,
          state: 'gained',
          text: 'Universal Credit is not in payment now, but would be once the job has stopped. It has to be claimed, and the first payment comes about five weeks after the claim.',
          source: 'Welfare Reform Act 2012 ss 5 and 8; UC etc. Claims and Payments Regs 2013 reg 47',
        }
      : {
          code,
          state: 'unknown',
          text: 'Universal Credit is not in payment now, so no break in it is counted.',
          source: 'Welfare Reform Act 2012 s 5',
        };
  }
  if (gap === undefined) {
    return {
      code,
      state: 'kept',
      text: 'Universal Credit does not fall to nil for a whole assessment period, so there is no break: nothing has to be claimed again, and it rises with the first assessment period that has less pay in it.',
      source: 'Welfare Reform Act 2012 s 8; UC Regs 2013 reg 54',
    };
  }
  const { the } = course.during;
  const until = the(reopensUntil, gap);
  if (gap.to === undefined) {
    return {
      code,
      state: 'at-risk',
      until,
      text: `The household is ${breakInWords(gap)}, and what is earned after the stop keeps it at nil. A claim by ${inWords(until)} would keep the old assessment periods; after that it is a new claim with five weeks to the first payment.`,
      source,
    };
  }
  return the(canBeReopened, gap)
    ? {
        code,
        state: 'kept',
        until,
        text: `The household is ${breakInWords(gap)}. A claim by ${inWords(until)} reopens it: the old assessment periods and payment days stay, and there is no new five-week wait. Claim within seven days of the end of the job, or on ${inWords(dayAfter(gap.to))} where that is later; a later claim is paid from its own day only. The Department often keeps the claim open online meanwhile: look in the journal.`,
        source,
      }
    : {
        code,
        state: 'lost',
        until,
        text: `The household is ${breakInWords(gap)}. That is more than six months after the last day of the old award, so it takes a new claim: new assessment periods from the day of the claim, and about five weeks to the first payment. A claim by ${inWords(until)} would have kept the old ones.`,
        source,
      };
}

function surplus({ course, gap }: Stopped): Entry[] {
  const { the } = course.during;
  if (gap?.because !== 'earnings' || the(surplusEarnings).isNil()) return [];
  const isUnverified = course.during.answerTo(surplusEarningsMargin).row?.unverified !== undefined;
  return [
    {
      code: 'surplus-earnings',
      state: 'at-risk',
      until: the(reopensUntil, gap),
      text: `Pay in this job is so high that ${pounds(the(surplusEarnings))} of the month in which Universal Credit ended counts as earnings again in a claim made within six months. It shrinks month by month. Ask before claiming.${isUnverified ? ' (Unchecked: the margin of this year.)' : ''}`,
      source: 'UC Regs 2013 reg 54A',
      ...(isUnverified && { unverified: true }),
    },
  ];
}
