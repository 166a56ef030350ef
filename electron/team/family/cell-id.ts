/** The whole service beside its teams; no team has this name. */
export const wholeService = '*';

/** The name of one count of the family. */
export const cellId = (population: string, scope: string, period: string, what = 'all'): string =>
  [population, scope, period, what].join('|');
