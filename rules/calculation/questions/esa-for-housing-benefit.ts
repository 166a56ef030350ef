import type { Question } from '#shared/calculation/result';
import { hasLimitedCapability, newStyleEsaGroup } from '../../facts/index.ts';
import { isMeansTested } from '../../housing-benefit/index.ts';
import { isInPaidWork } from '../../pay/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';

/**
 * Where income decides Housing Benefit, limited capability for work counts only under New Style ESA: a claim, if only for National
 * Insurance credits, can bring a component.
 */
export function esaForHousingBenefit(situation: WorkedOut): Question[] {
  const { circumstances, evaluation, isCovered } = situation;
  const { the } = evaluation;
  if (!isCovered || unlessRefused(situation, isMeansTested) !== true) return [];
  return circumstances.adults
    .filter((adult) => the(hasLimitedCapability, adult) && the(newStyleEsaGroup, adult) === 'none' && !the(isInPaidWork, adult))
    .map((adult) => ({
      code: 'esa-for-housing-benefit',
      path: `${adult.path}.newStyleEsa`,
      text: 'Has New Style ESA been claimed, if only for National Insurance credits? Housing Benefit does not look at limited capability for work that was decided for Universal Credit alone; under ESA it can allow more.',
      source: 'HB Regs 2006 Sch 3 paras 15 and 21',
      situation: circumstances.situation.id,
    }));
}
