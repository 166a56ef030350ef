import type { Money } from './amounts.ts';

/** Pounds and pence as a text for advisers has them, "£1,233.34": of an amount, or of one that a result has written. */
export function pounds(amount: Money | string): string {
  const text = typeof amount === 'string' ? amount : amount.inPounds();
  const [whole = '', pence = ''] = text.replace('-', '').split('.');
  return `${text.startsWith('-') ? '-' : ''}£${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${pence}`;
}
