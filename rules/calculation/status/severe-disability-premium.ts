import { pounds } from '../../engine/index.ts';
import { canBePaidHere, isMeansTested, severeDisabilityPremium } from '../../housing-benefit/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

/** The severe disability premium of Housing Benefit. It matters only where income decides how much is paid. */
export function housingBenefitPremium(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (!scenario.evaluation.the(canBePaidHere)) return [];
  const [before, after] = [unlessRefused(now, severeDisabilityPremium), unlessRefused(scenario, severeDisabilityPremium)];
  if (before === undefined || after === undefined || (before.isNil() && after.isNil())) return [];
  const counts =
    unlessRefused(scenario, isMeansTested) === true ? '' : ' It adds nothing here, because income does not decide how much is paid.';
  const entry = (state: Entry['state'], text: string): Entry[] => [
    { code: 'severe-disability-premium', state, text: `${text}${counts}`, source: 'HB Regs 2006 Sch 3 para 14' },
  ];
  if (after.isNil())
    return entry('lost', 'The severe disability premium in Housing Benefit ends in this situation, because somebody is paid for the care.');
  if (before.isNil())
    return entry('gained', `The severe disability premium of ${pounds(after)} a week counts in Housing Benefit in this situation.`);
  if (before.isMoreThan(after))
    return entry('changes', `The severe disability premium in Housing Benefit falls to ${pounds(after)} a week in this situation.`);
  if (after.isMoreThan(before))
    return entry('changes', `The severe disability premium in Housing Benefit rises to ${pounds(after)} a week in this situation.`);
  return entry(
    'kept',
    `The severe disability premium of ${pounds(after)} a week in Housing Benefit stays: it does not look at work or pay.`,
  );
}
