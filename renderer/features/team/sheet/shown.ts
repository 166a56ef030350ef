import type { ShownCount } from '#shared/team/shown';
import type { ShownAmount } from '../../../ui/chart/shown-amount.ts';

/** A count as a chart draws it: a masked one lies somewhere from 1. */
export function amountOf(shown: ShownCount): ShownAmount {
  if (shown.kind === 'count') return { kind: 'exact', amount: shown.count };
  return shown.kind === 'masked' ? { kind: 'between', least: 1, most: shown.upTo } : { kind: 'unsaid' };
}
