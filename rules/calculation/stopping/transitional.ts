import { inWords } from '../../engine/index.ts';
import { transitionalElementEntered } from '../../facts/index.ts';
import { unlessRefused } from '../../situation/index.ts';
import { transitionalIsLinked, transitionalLinksUntil } from '../../stopping/index.ts';
import { isInPayment, transitionalProtectionHasCeased } from '../../universal-credit/index.ts';
import type { Entry, Stopped } from './entry.ts';

const code = 'transitional-element';

/** The transitional element after the break: reg 57 for the break itself, reg 56 for earnings that fall. */
export function transitional({ now, scenario, after, course, gap }: Stopped): Entry[] {
  const { the } = now.evaluation;
  if (!the(isInPayment) || the(transitionalElementEntered).isNil()) return [];
  if (gap === undefined) {
    if (unlessRefused(scenario, transitionalProtectionHasCeased) === true) return [fallen('in this job')];
    return unlessRefused(after, transitionalProtectionHasCeased) === true ? [fallen('once it has stopped')] : [stays];
  }
  const source = 'UC (Transitional Provisions) Regs 2014 reg 57';
  if (gap.because === 'other') {
    return [
      {
        code,
        state: 'lost',
        text: 'The transitional element is lost for good: the award ends for another reason than earnings.',
        source,
        unverified: true,
      },
    ];
  }
  const until = course.during.the(transitionalLinksUntil, gap);
  const told = `A new award has to begin by ${inWords(until)}: within three months of the end of the first assessment period without Universal Credit. (Unchecked: the wording of the regulation was not seen.)`;
  if (gap.to === undefined) {
    return [{ code, state: 'at-risk', until, text: `The transitional element is at risk. ${told}`, source, unverified: true }];
  }
  return [
    course.during.the(transitionalIsLinked, gap)
      ? { code, state: 'kept', until, text: `The transitional element comes back with the award. ${told}`, source, unverified: true }
      : { code, state: 'lost', until, text: `The transitional element is lost for good. ${told}`, source, unverified: true },
  ];
}

const fallen = (when: string): Entry => ({
  code,
  state: 'changes',
  text: `Earnings ${when} are below the administrative earnings threshold, and those of the first assessment period of the award were not: after three assessment periods in a row the transitional element stops for good.`,
  source: 'UC (Transitional Provisions) Regs 2014 reg 56(2)',
});

const stays: Entry = {
  code,
  state: 'kept',
  text: 'The transitional element stays: there is no break in the award. A rise of another element still comes off it.',
  source: 'UC (Transitional Provisions) Regs 2014 reg 55',
};
