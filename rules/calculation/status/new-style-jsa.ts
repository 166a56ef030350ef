import { claimsNewStyleJsa, type Person } from '../../facts/index.ts';
import { isInRemunerativeWork, newStyleJsa } from '../../new-style-benefits/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

const source = 'Jobseekers Act 1995 ss 2, 4 and 5; JSA Regs 2013 regs 42 and 50';
const lasts = 'It is paid for up to 182 days altogether.';

/** New Style JSA in a scenario beside the present: kept, lower, or ended by hours or pay. */
export function newStyleJobseekers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults
    .filter((adult) => scenario.evaluation.the(claimsNewStyleJsa, adult) && isKnown(now, adult) && isKnown(scenario, adult))
    .flatMap((adult) => beside(now, scenario, adult));
}

const isKnown = ({ evaluation }: WorkedOut, adult: Person): boolean => evaluation.answerTo(newStyleJsa, adult).refusal === undefined;

function beside(now: WorkedOut, scenario: WorkedOut, adult: Person): Entry[] {
  const { the } = scenario.evaluation;
  const [before, after] = [now.evaluation.the(newStyleJsa, adult), the(newStyleJsa, adult)];
  if (before.isNil()) return [];
  if (after.isNil()) {
    const why = the(isInRemunerativeWork, adult) ? '16 hours a week or more of work' : 'pay above its rate and £5';
    return [
      {
        code: 'new-style-jsa',
        state: 'lost',
        text: `New Style JSA stops in this situation: ${why}. A claim within twelve weeks goes on from where this one ended.`,
        source,
      },
    ];
  }
  return before.isMoreThan(after)
    ? [
        {
          code: 'new-style-jsa',
          state: 'changes',
          text: `New Style JSA falls by pay above £5 a week, pound for pound. ${lasts}`,
          source,
        },
      ]
    : [{ code: 'new-style-jsa', state: 'kept', text: `New Style JSA stays the same. ${lasts}`, source }];
}
