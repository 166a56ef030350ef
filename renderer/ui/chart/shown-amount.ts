/** How much of something there is, as far as it may be shown: so many, somewhere between two numbers, or nothing said. */
export type ShownAmount = { kind: 'exact'; amount: number } | { kind: 'between'; least: number; most: number } | { kind: 'unsaid' };

/** The most that a chart has to have room for. */
export function mostOf(amount: ShownAmount): number {
  if (amount.kind === 'exact') return amount.amount;
  return amount.kind === 'between' ? amount.most : 0;
}
