import type { Comparison } from '#shared/calculation/result';
import type { LossReason } from '#shared/team/rows';

/** Which reason a line of a comparison is, by the name of its amount. Pay is none: it is what somebody works for. */
const reasonOf: Readonly<Record<string, LossReason>> = {
  'universal-credit': 'universal-credit',
  'housing-benefit': 'housing-benefit',
  'council-tax-reduction': 'council-tax-reduction',
  'scottish-child-payment': 'scottish-child-payment',
  'child-benefit-charge': 'child-benefit-charge',
  'carers-allowance': 'carers-allowance',
  'scottish-carer-supplement': 'carers-allowance',
  'new-style-esa': 'new-style-benefits',
  'new-style-jsa': 'new-style-benefits',
  'passported-help': 'passported-help',
  'tax-free-childcare': 'tax-free-childcare',
  'childcare-costs': 'childcare-costs',
  'work-costs': 'work-costs',
  'uc-deductions': 'debt-deductions',
};

/** What made a loss: every line that takes from money left, each reason once. */
export function lossReasonsOf({ lines }: Pick<Comparison, 'lines'>): LossReason[] {
  const losing = lines.filter(({ change }) => change.startsWith('-'));
  return [...new Set(losing.map(({ id }) => reasonOf[id.replace(/^(client|partner)\./, '')] ?? 'other'))];
}
