import type { CouncilListed, SchemeInput } from '#shared/council-tax/scheme';
import { schemes } from './schemes/index.ts';

/** Councils whose scheme was looked for and whose figures were not found. */
const withoutFigures: readonly (readonly [code: string, name: string])[] = [
  ['E07000223', 'Adur'],
  ['E07000008', 'Cambridge'],
  ['E07000225', 'Chichester'],
  ['E07000226', 'Crawley'],
  ['E07000061', 'Eastbourne'],
  ['E09000015', 'Harrow'],
  ['E07000227', 'Horsham'],
  ['E07000063', 'Lewes'],
  ['E07000194', 'Lichfield'],
  ['E07000228', 'Mid Sussex'],
  ['E07000064', 'Rother'],
  ['E07000141', 'South Kesteven'],
  ['E07000222', 'Warwick'],
  ['E07000229', 'Worthing'],
];

/** English councils by name, with what Taper can say of each: for a list to choose from. A council that is not here is not known. */
export function councils(): CouncilListed[] {
  const listed = new Map<string, CouncilListed>(withoutFigures.map(([code, name]) => [code, { code, name, state: 'unknown' }]));
  // Rows of a council stand in the order of their years, so the last one decides.
  for (const row of schemes) {
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
