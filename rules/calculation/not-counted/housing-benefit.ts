import type { NotCounted } from '#shared/calculation/result';
import { children, nonDependants } from '../../facts/index.ts';
import { canBePaidHere, isMeansTested, isTemporaryAccommodation } from '../../housing-benefit/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** What Housing Benefit leaves out where it can be paid for the home. */
export function housingBenefitNotCounted({ circumstances: { situation }, evaluation }: WorkedOut): NotCounted[] {
  const { the } = evaluation;
  if (!the(canBePaidHere)) return [];
  const list: NotCounted[] = [];
  const add = (code: string, text: string): void => void list.push({ code, text, situation: situation.id });
  add(
    'rent-accepted-by-the-council',
    'Whether the council accepts the whole rent and its charges: Housing Benefit here is worked out on the rent as it was entered.',
  );
  if (the(nonDependants).length > 1)
    add(
      'couples-among-other-adults',
      'Couples among the other adults in the home: one deduction is made for both, but each was counted alone.',
    );
  if (evaluation.answerTo(isMeansTested).value !== true) return list;
  if (the(children).length > 0)
    add(
      'protected-children-and-family-premium',
      'The family premium, and allowances for a third and further child before April 2026, for those who have had Housing Benefit without a break since before May 2016 or April 2017.',
    );
  if (the(isTemporaryAccommodation))
    add(
      'housing-benefit-cap',
      'The benefit cap that councils apply to Housing Benefit without Universal Credit. It can touch temporary accommodation; ask the council.',
    );
  return list;
}
