/**
 * Amounts are whole pence in plain integers, and a calculation is one product over one divisor, rounded once. No product here comes
 * near 2^53, so nothing is lost. Nothing is shared with the arithmetic of the rules.
 */

/** Decimal text of pounds in pence: "12.5" is 1250. */
export const pence = (pounds: string): number => scaled(pounds, 2);

/** Decimal text as a whole number of its smallest unit: scaled("12.71", 4) is 127100. */
export function scaled(text: string, decimals: number): number {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/** The whole part of one whole number over another, for numbers from nought up. */
export const down = (over: number, under: number): number => (over - (over % under)) / under;

/** The same, up to the next whole number. */
export const up = (over: number, under: number): number => down(over + under - 1, under);

/** The nearest whole number, an exact half up. */
export const nearest = (over: number, under: number): number => down(2 * over + under, 2 * under);

/** The nearest whole number, an exact half dropped (SI 2001/1004 reg 12(1)). */
export const nearestHalfDown = (over: number, under: number): number => up(2 * over - under, 2 * under);

export const atLeastNought = (amount: number): number => Math.max(0, amount);

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Pence as the result writes them: -5 is "-0.05". */
export function written(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** How often a year a payment falls due. */
export const timesAYear = { week: 52, fortnight: 26, 'four-weeks': 13, month: 12, quarter: 4, year: 1 } as const;

export interface AmountPer {
  readonly amount: string;
  readonly per: keyof typeof timesAYear;
}

/** A twelfth of a year of a recurring amount, to the penny. */
export const aMonth = ({ amount, per }: AmountPer): number => nearest(pence(amount) * timesAYear[per], 12);

/** A weekly amount in pence as a month: × 52 ÷ 12. */
export const weeksToMonth = (weekly: number): number => nearest(weekly * 52, 12);
