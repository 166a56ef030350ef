/** Amounts as they are shown: pounds with commas and two decimals, with a true minus sign. They come in as decimal text and stay exact. */
export function pounds(amount: string): string {
  const [, sign, whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (sign === undefined) return amount;
  return `${sign === '-' ? '−' : ''}£${grouped(whole)}.${shortened(decimals).padEnd(2, '0')}`;
}

/** A number that is not money, with commas and no more decimals than are readable. */
export function plainNumber(number: string): string {
  const [, sign, whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  if (sign === undefined) return number;
  return `${sign === '-' ? '−' : ''}${grouped(whole)}${decimals === '' ? '' : `.${shortened(decimals)}`}`;
}

/** "55%" from "0.55". */
export function percentage(proportion: string): string {
  return `${plainNumber(String(Math.round(Number(proportion) * 1e8) / 1e6))}%`;
}

/** An amount without its sign, for sentences that say "more" or "less". */
export const poundsWithoutSign = (amount: string): string => pounds(amount.replace('-', ''));

/** A change with its sign: "+£312.40", "−£20.00", "£0.00". */
export function change(amount: string): string {
  return penceOf(amount) > 0 ? `+${pounds(amount)}` : pounds(amount);
}

/** Whole pence of an amount with two decimals. Amounts of a household are far within what a number holds exactly. */
export function penceOf(amount: string): number {
  return Number(amount.replace('.', ''));
}

/** Two decimals of pounds from whole pence, as amounts are written in a result. */
export function fromPence(pence: number): string {
  const text = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}

// A third of a pound has no end: what is cut off is marked.
const shortened = (decimals: string): string => (decimals.length > 6 ? `${decimals.slice(0, 6)}…` : decimals);
const grouped = (whole: string): string => whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
