/** Councils whose scheme was looked for and whose figures were not found. */
export const withoutFigures: readonly (readonly [code: string, name: string])[] = [
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
