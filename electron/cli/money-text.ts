/** Amounts of the result, which are decimal text, as people read them. Never through a binary float. */

/** "-1016.2" as "-£1,016.20". What lies beyond the penny is kept, up to four decimals. */
export function inPounds(amount: string): string {
  const { sign, whole, decimals } = partsOf(amount);
  return `${sign}£${grouped(whole)}.${shortened(decimals).padEnd(2, '0')}`;
}

/** An outgoing or a deduction, which the result gives as a positive amount, as what it takes away. */
export function takenAway(amount: string): string {
  const { whole, decimals } = partsOf(amount);
  if (isNil(amount)) return inPounds(amount);
  return amount.startsWith('-') ? `£${grouped(whole)}.${decimals.padEnd(2, '0')}` : `-${inPounds(amount)}`;
}

/** A gain with its sign: "+£72.09". */
export const withSign = (amount: string): string => (amount.startsWith('-') || isNil(amount) ? inPounds(amount) : `+${inPounds(amount)}`);

/** "0.55" as "55%". */
export function inPercent(rate: string): string {
  const { sign, whole, decimals } = partsOf(rate);
  const digits = decimals.padEnd(2, '0');
  const wholePercent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = shortened(digits.slice(2)).replace(/0+$/, '');
  return `${sign}${wholePercent}${rest === '' ? '' : `.${rest}`}%`;
}

/** A number that is neither money nor a rate, with at most four decimals. */
export function inDigits(number: string): string {
  const { sign, whole, decimals } = partsOf(number);
  return `${sign}${grouped(whole)}${decimals === '' ? '' : `.${shortened(decimals)}`}`;
}

export const isNil = (amount: string): boolean => /^-?0*(\.0*)?$/.test(amount);

const grouped = (whole: string): string => whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
const shortened = (decimals: string): string => (decimals.length > 4 ? `${decimals.slice(0, 4)}…` : decimals);

function partsOf(amount: string): { sign: string; whole: string; decimals: string } {
  const [, sign = '', whole = amount, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  return { sign, whole, decimals };
}
