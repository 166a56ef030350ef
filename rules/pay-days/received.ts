import type { IsoDate } from '../engine/index.ts';

/** Pay that counts in an assessment period. `receivedIn` is the first day of the period of its pay day, where that is another. */
export interface CountedPay<Paid> {
  readonly paid: Paid;
  readonly receivedIn: IsoDate | undefined;
}

/** The pay that is received in each period (UC Regs reg 54), by the day on which it is paid. */
export const receivedInEach = <Paid extends { readonly date: IsoDate }>(
  periods: readonly { readonly starts: IsoDate; readonly ends: IsoDate }[],
  paid: readonly Paid[],
): CountedPay<Paid>[][] =>
  periods.map(({ starts, ends }) =>
    paid.filter(({ date }) => date >= starts && date <= ends).map((pay) => ({ paid: pay, receivedIn: undefined })),
  );

/**
 * Where somebody is paid by the calendar month and two such payments fall into one period, pay is treated as received in the period
 * beside it, so that each has one (reg 61(6)): moves one payment on or back along the periods from each that has two to the nearest
 * that has none, over such as have one. The periods before the first wage of a new job are none of those.
 */
export function oneWageInEach<Paid>(
  counted: CountedPay<Paid>[][],
  isOf: (pay: CountedPay<Paid>) => boolean,
  starts: readonly IsoDate[],
  isNew: boolean,
): void {
  const of = (index: number): CountedPay<Paid>[] => (counted[index] ?? []).filter(isOf);
  const firstPaid = isNew ? counted.findIndex((pay) => pay.some(isOf)) : 0;
  const emptyFrom = (index: number, step: 1 | -1): number | undefined => {
    let at = index + step;
    while (at >= firstPaid && at < counted.length && of(at).length === 1) at += step;
    return at >= firstPaid && at < counted.length && of(at).length === 0 ? at : undefined;
  };
  for (let index = 0; index < counted.length; index += 1) {
    if (of(index).length !== 2) continue;
    const ahead = emptyFrom(index, 1);
    const target = ahead ?? emptyFrom(index, -1);
    if (target === undefined) continue;
    const step = ahead === undefined ? -1 : 1;
    for (let at = index; at !== target; at += step) {
      const pay = step === 1 ? of(at).at(-1) : of(at)[0];
      if (pay === undefined) break;
      counted[at] = (counted[at] ?? []).filter((other) => other !== pay);
      const moved: CountedPay<Paid> = { paid: pay.paid, receivedIn: pay.receivedIn ?? starts[at] };
      counted[at + step] = step === 1 ? [moved, ...(counted[at + step] ?? [])] : [...(counted[at + step] ?? []), moved];
    }
  }
}
