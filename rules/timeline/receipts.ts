import { oneWageInEach, receivedInEach, type CountedPay } from '../pay-days/index.ts';
import type { Periods } from './assessment-periods.ts';
import type { PaidDay } from './payslips.ts';

/** What is counted in a period, and what would be if no pay were moved. */
export interface Counted {
  readonly asMoved: readonly CountedPay<PaidDay>[];
  readonly asReceived: readonly PaidDay[];
}

/** The pay that each period counts: what is received in it, but of several monthly wages each has one (UC Regs regs 54 and 61(6)). */
export function receiptsOf({ paid, before, after }: Periods, slips: readonly PaidDay[]): Counted[] {
  const all = [...(before === undefined ? [] : [before]), ...paid, ...(after === undefined ? [] : [after])];
  const counted = receivedInEach(all, slips);
  const received = counted.map((ofPeriod) => ofPeriod.map(({ paid: slip }) => slip));
  const works = new Set(slips.filter(({ monthly }) => monthly).map(({ work }) => work));
  for (const work of works) {
    oneWageInEach(
      counted,
      ({ paid: slip }) => slip.work === work,
      all.map(({ starts }) => starts),
      work.starts !== undefined,
    );
  }
  const offset = before === undefined ? 0 : 1;
  return paid.map((_, index) => ({ asMoved: counted[index + offset] ?? [], asReceived: received[index + offset] ?? [] }));
}
