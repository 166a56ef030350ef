import type { Entry, MonthLine } from '#shared/calculation/months';
import type { Money, IsoDate } from '../engine/index.ts';

/** Money that moves on a day, before it is put in its month. Below nil it moves the other way. */
export interface Movement {
  readonly date: IsoDate;
  readonly direction: 'arrives' | 'goes-out';
  readonly line: MonthLine;
  readonly amount: Money<'sum'>;
  readonly text: string;
  readonly who?: 'client' | 'partner';
  readonly job?: string;
  readonly child?: string;
  readonly projection?: boolean;
}

/** What arrives is positive, what goes out is positive: an amount below nil stands in the other list. */
export const arrivesIn = ({ direction, amount }: Movement): boolean => (direction === 'arrives') === !amount.decimal.isNegative();

export function entryOf({ date, line, amount, text, who, job, child, projection }: Movement): Entry {
  return {
    date,
    line,
    ...(who !== undefined && { who }),
    ...(job !== undefined && { job }),
    ...(child !== undefined && { child }),
    amount: amount.inPounds().replace('-', ''),
    text,
    ...(projection === true && { projection: true }),
  };
}
