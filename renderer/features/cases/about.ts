import type { CaseSummary } from '#shared/ipc/records';
import { change } from '../../words/money.ts';

/** "Lone parent, 2 children; 24 hours at £13.20: +£926 a month": who is in a case, without saying who they are, and what it came to. */
export function aboutWords({ partner, children, gains }: NonNullable<CaseSummary['about']>): string {
  const who = partner ? 'Couple' : children > 0 ? 'Lone parent' : 'Single person';
  const of = children === 0 ? '' : `, ${children === 1 ? '1 child' : `${children} children`}`;
  const found = gains.flatMap(({ name, month }) => (month === undefined ? [] : `${name}: ${wholePounds(month)} a month`));
  const more = found.length > most ? ` and ${found.length - most} more` : '';
  return found.length === 0 ? `${who}${of}` : `${who}${of}; ${found.slice(0, most).join(', ')}${more}`;
}

const most = 2;

const wholePounds = (amount: string): string => change(String(Math.round(Number(amount)))).replace('.00', '');
