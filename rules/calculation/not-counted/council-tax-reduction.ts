import type { NotCounted } from '#shared/calculation/result';
import { councilTaxEntered, councilTaxReductionEntered, councilTaxReductionIsWanted, nation } from '../../facts/index.ts';
import { whyReductionIsUnknown, type WhyUnknown } from '../../council-tax-reduction/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** Council tax is counted in full where the reduction is not known, and the adviser is told why and what to do. */
export function councilTaxReductionNotCounted({ circumstances, evaluation }: WorkedOut): NotCounted[] {
  const { the } = evaluation;
  // Northern Ireland has rates and a rebate of its own.
  if (the(nation) === 'northern-ireland') return [];
  if (the(councilTaxEntered).isNil() || !the(councilTaxReductionIsWanted) || the(councilTaxReductionEntered) !== undefined) return [];
  const why = evaluation.answerTo(whyReductionIsUnknown);
  // A refusal has been listed as one already.
  if (why.refusal !== undefined || why.value === undefined) return [];
  return [
    {
      code: 'council-tax-reduction',
      text: `Council tax is counted in full. ${reasons[why.value as WhyUnknown]}`,
      situation: circumstances.situation.id,
    },
  ];
}

const enter = "Enter the reduction from the bill or from the council's calculator.";

const reasons: Readonly<Record<WhyUnknown, string>> = {
  'no-council': `No council tax reduction was entered, and no council. Each council has its own scheme, and it falls as pay rises, so the gain may be overstated. ${enter}`,
  'no-scheme': `Taper does not hold the figures of this council's reduction scheme, which falls as pay rises, so the gain may be overstated. ${enter}`,
  scotland: `Scotland has one scheme (SSI 2021/249), in which part of Universal Credit counts as income. How much was not read, so no reduction is counted, and the gain may be overstated. ${enter}`,
  'another-year': `The figures of the council's reduction scheme are not known for this date: schemes change each April. ${enter}`,
  'without-universal-credit': `No Universal Credit is paid here, and the council's reduction scheme then has other rules, which Taper does not hold for this household. There may still be a reduction, so the gain may be understated. ${enter}`,
  'protected-group': `The household is in a group that the council's scheme protects, and what it gets was not read. ${enter}`,
  'other-adults': `What other adults in the home take off the reduction is not known: enter their hours and gross weekly income, or ask the council. ${enter}`,
  'assessed-income': `The council's scheme goes by weekly income as the council assesses it. Enter the assessed income of this situation, or the reduction itself. ${enter}`,
  income: `The scheme as held has no figures for this household. ${enter}`,
};
