import type { IsoDate } from '../engine/index.ts';
import type { Periods } from './assessment-periods.ts';
import type { PaidDay } from './payslips.ts';

/** Pay that counts in an assessment period. `receivedIn` is the first day of the period of its pay day, where that is another. */
export interface CountedPay {
  readonly paid: PaidDay;
  readonly receivedIn: IsoDate | undefined;
}

/** What is counted in a period, and what would be if no pay were moved. */
export interface Counted {
  readonly asMoved: readonly CountedPay[];
  readonly asReceived: readonly PaidDay[];
}

/**
 * The pay that each period counts: what is received in it (UC Regs reg 54), but that where somebody is paid by the calendar
 * month and two such payments fall into one period, pay is treated as received in the period beside it, so that each has one
 * (reg 61(6)).
 */
export function receiptsOf({ paid, before, after }: Periods, slips: readonly PaidDay[]): Counted[] {
  const all = [...(before === undefined ? [] : [before]), ...paid, ...(after === undefined ? [] : [after])];
  const received = all.map(({ starts, ends }) => slips.filter(({ date }) => date >= starts && date <= ends));
  const counted = received.map((ofPeriod) => ofPeriod.map((slip): CountedPay => ({ paid: slip, receivedIn: undefined })));
  const works = new Set(slips.filter(({ monthly }) => monthly).map(({ work }) => work));
  for (const work of works) {
    moveToOneEach(
      counted,
      ({ paid: slip }) => slip.work === work,
      all.map(({ starts }) => starts),
      work.starts !== undefined,
    );
  }
  const offset = before === undefined ? 0 : 1;
  return paid.map((_, index) => ({ asMoved: counted[index + offset] ?? [], asReceived: received[index + offset] ?? [] }));
}

/** Moves one payment on or back along the periods from each that has two to the nearest that has none, over such as have one. */
function moveToOneEach(counted: CountedPay[][], isOf: (pay: CountedPay) => boolean, starts: readonly IsoDate[], isNew: boolean): void {
  const of = (index: number): CountedPay[] => (counted[index] ?? []).filter(isOf);
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
      const moved: CountedPay = { paid: pay.paid, receivedIn: pay.receivedIn ?? starts[at] };
      counted[at + step] = step === 1 ? [moved, ...(counted[at + step] ?? [])] : [...(counted[at + step] ?? []), moved];
    }
  }
}
