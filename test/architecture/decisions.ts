import type { Decision } from './purity.ts';

/** Where the rules work with plain numbers, and why none of them is money. */
export const decisions: readonly Decision[] = [
  { file: 'rules/engine/dates.ts', uses: ['unary +'], because: 'Years, months and days of a calendar date are whole numbers.' },
];
