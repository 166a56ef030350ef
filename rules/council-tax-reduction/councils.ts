import type { CouncilListed, SchemeInput } from '#shared/council-tax/scheme';
import { schemes } from './schemes/index.ts';
import { withoutFigures } from './without-figures.ts';

/**
 * English councils by name, with what Taper can say of each: for a list to choose from. A council that is not here is not known.
 * `more` are schemes that came with a rate pack.
 */
export function councils(more: readonly SchemeInput[] = []): CouncilListed[] {
  const listed = new Map<string, CouncilListed>(withoutFigures.map(([code, name]) => [code, { code, name, state: 'unknown' }]));
  // Rows of a council stand in the order of their years, so the last one decides.
  for (const row of [...schemes, ...more]) {
    if (row.code?.startsWith('E') === true) listed.set(row.code, { code: row.code, name: row.council, state: stateOf(row) });
  }
  return [...listed.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function stateOf({ reduction, unchecked }: SchemeInput): CouncilListed['state'] {
  if (needsAssessedIncome(reduction)) return 'needs-assessed-income';
  return unchecked === undefined ? 'computable' : 'unchecked';
}

function needsAssessedIncome(reduction: SchemeInput['reduction']): boolean {
  if (reduction.family === 'contribution') return reduction.of === 'weekly-excess';
  return reduction.family !== 'discount' && reduction.income.kind.startsWith('assessed');
}
