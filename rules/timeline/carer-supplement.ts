import { Count, dateIn, Money, yearOf, type IsoDate } from '../engine/index.ts';
import { scottishCarerSupplementOfYear } from '../scottish-carer-supplement/index.ts';
import { workingDayOnOrBefore } from '../calendar/index.ts';
import type { Movement } from './entries.ts';
import { lawBegins } from './horizon.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';

/** The last of the payments twice a year was that for October 2025 to March 2026 (SSI 2023/302 as amended from 15 March 2026). */
const weeklySince: IsoDate = '2026-03-15';
const two = Count.of('2');

/** The Carer's Allowance Supplement of Scotland before it was paid by the week: in June and December (Social Security (Scotland) Act 2018 s 81). */
export function carerSupplements(household: Household, holidays: ReadonlySet<IsoDate>, notes: Notes): Movement[] {
  const {
    entered,
    horizon: { from, until },
    now,
  } = household;
  if (entered.nation !== 'scotland') return [];
  const days = [yearOf(from), yearOf(from) + 1]
    .flatMap((year) => [dateIn(year, 6, 30), dateIn(year, 12, 31)])
    .filter((day) => day >= from && day <= until && day < weeklySince);
  return now.adults.flatMap((adult) =>
    days.flatMap((day): Movement[] => {
      const dated = household.on(day < lawBegins ? lawBegins : day);
      const year = notes.unlessRefused(() => dated.evaluation.the(scottishCarerSupplementOfYear, adult));
      if (year === undefined || year.isNil()) return [];
      notes.assume(
        'months.carer-supplement',
        'months',
        "The Carer's Allowance Supplement is taken to come at the end of June and of December.",
      );
      const half = new Money(year.dividedBy(two).decimal, 'sum');
      return [
        {
          date: workingDayOnOrBefore(day, holidays),
          direction: 'arrives',
          line: 'scottish-carer-supplement',
          who: adult.key,
          amount: half,
          text: "Carer's Allowance Supplement",
        },
      ];
    }),
  );
}
