import { pounds } from '../../engine/index.ts';
import { claimsNewStyleJsa, type Person } from '../../facts/index.ts';
import { isInRemunerativeWork, newStyleJsa } from '../../new-style-benefits/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { whose, type Entry } from './entry.ts';

const source = 'Jobseekers Act 1995 ss 2, 4 and 5; JSA Regs 2013 regs 42 and 50';
const lasts = 'It is paid for up to 182 days altogether.';

/** New Style JSA in a scenario beside the present: kept, lower, or ended by hours or pay. */
export function newStyleJobseekers(now: WorkedOut, scenario: WorkedOut): Entry[] {
  return scenario.circumstances.adults
    .filter((adult) => scenario.evaluation.the(claimsNewStyleJsa, adult) && isKnown(now, adult) && isKnown(scenario, adult))
    .map((adult) => ({ code: 'new-style-jsa', who: adult.key, source, ...beside(now, scenario, adult) }));
}

const isKnown = ({ evaluation }: WorkedOut, adult: Person): boolean => evaluation.answerTo(newStyleJsa, adult).refusal === undefined;

function beside(now: WorkedOut, scenario: WorkedOut, adult: Person): Pick<Entry, 'state' | 'text'> {
  const { the } = scenario.evaluation;
  const jsa = whose(scenario.circumstances, adult, 'New Style JSA');
  const [before, after] = [now.evaluation.the(newStyleJsa, adult), the(newStyleJsa, adult)];
  if (before.isNil() && after.isNil()) return { state: 'kept', text: `${jsa} is not paid now or in this situation.` };
  if (before.isNil()) return { state: 'gained', text: `${jsa} is paid in this situation, at ${pounds(after)} a week. ${lasts}` };
  if (after.isNil()) {
    const why = the(isInRemunerativeWork, adult) ? '16 hours a week or more of work' : 'pay above its rate and £5 a week';
    return {
      state: 'lost',
      text: `${jsa} stops in this situation: ${why}. A claim within twelve weeks goes on from where this one ended.`,
    };
  }
  if (before.isMoreThan(after)) return { state: 'changes', text: `${jsa} falls by pay above £5 a week, pound for pound. ${lasts}` };
  if (after.isMoreThan(before)) return { state: 'changes', text: `${jsa} rises to ${pounds(after)} a week. ${lasts}` };
  return { state: 'kept', text: `${jsa} stays the same. ${lasts}` };
}
