import type { Mark } from '#shared/calculation/months';
import { addMonths, dateIn, dayOf, inWords, monthOf, yearOf, type IsoDate } from '../engine/index.ts';
import { benefitsUprated } from '../years.ts';
import type { Award } from './awards.ts';
import { daysAfterMonday, firstOfMonth } from '../calendar/index.ts';
import type { Household } from './household.ts';
import type { PaidDay } from './payslips.ts';

export type DatedMark = Mark & { month: string };

const on = (code: Mark['code'], date: IsoDate, text: string): DatedMark => ({ month: date.slice(0, 7), code, date, text });

/** What is worth a word about the months: pay days that fall together, first wages, periods without Universal Credit, birthdays. */
export function marksOf(household: Household, slips: readonly PaidDay[], awards: readonly Award[]): DatedMark[] {
  return [
    ...changes(household),
    ...ofWages(slips),
    ...ofPayDays(awards),
    ...ofMonths(household, slips),
    ...ofAwards(awards),
    ...firstPayment(household, awards),
    ...birthdays(household),
  ];
}

const changes = ({ horizon: { changesOn }, after }: Household): DatedMark[] =>
  changesOn === undefined ? [] : [on('change', changesOn, `From here: ${after.situation.name ?? after.situation.id}.`)];

function ofWages(slips: readonly PaidDay[]): DatedMark[] {
  return slips.flatMap((slip, index) => {
    const { date, due, isFirst, work, receipt } = slip;
    const isLast = work.ends !== undefined && !slips.slice(index + 1).some((other) => other.work === work);
    return [
      ...(isFirst ? [on('first-wage', date, 'First wage of a new job.')] : []),
      ...(isLast ? [on('last-wage', date, 'Last wage of the job that ends.')] : []),
      ...(date === due || isUsuallyMoved(slip)
        ? []
        : [on('pay-moved', date, `Wages due on ${inWords(due)} come before a day on which banks are shut.`)]),
      ...(receipt.tax.startsWith('-')
        ? [on('tax-refund', date, `Tax of £${receipt.tax.slice(1)} is paid back with the wage. Universal Credit counts it as earnings.`)]
        : []),
    ];
  });
}

/** Pay by the week that is due on a weekend comes on the Friday each time, which is no news. */
const isUsuallyMoved = ({ monthly, due }: PaidDay): boolean => !monthly && daysAfterMonday(due) > 4;

/** Months in which a job by the month or by four weeks pays twice, or not at all. */
function ofMonths({ horizon: { until } }: Household, slips: readonly PaidDay[]): DatedMark[] {
  const works = [...new Set(slips.map(({ work }) => work))];
  return works.flatMap((work) => {
    const days = slips.filter((slip) => slip.work === work).map(({ date }) => date);
    if (work.entered.paid === 'weekly' || work.entered.paid === 'fortnightly') return [];
    return monthsBetween(days[0] ?? until, days.at(-1) ?? until).flatMap((month) => {
      const here = days.filter((day) => day.startsWith(month));
      const second = here[1];
      if (second !== undefined) return [on('extra-pay-day', second, 'A second wage of the same job comes in this month.')];
      return here.length > 0 ? [] : [{ month, code: 'no-pay-day' as const, text: 'No wage of the job comes in this month.' }];
    });
  });
}

function monthsBetween(first: IsoDate, last: IsoDate): string[] {
  const months: string[] = [];
  for (let day = firstOfMonth(first); day <= last; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
}

/** How many pay days of a job by the week fall into a period that has more of them than others. */
const usual = { weekly: 4, fortnightly: 2, 'four-weekly': 1, monthly: 1 } as const;
const codes: Partial<Record<number, Mark['code']>> = { 2: 'two-pay-days', 3: 'three-pay-days', 5: 'five-pay-days' };

function ofPayDays(awards: readonly Award[]): DatedMark[] {
  return awards.flatMap(({ period, result }) => {
    const jobs = [...new Set(result.receipts.map(({ job, who }) => `${who} ${job}`))];
    const paid = `Universal Credit of ${inWords(period.paidOn)} is lower for it.`;
    const more = jobs.flatMap((key) => {
      const own = result.receipts.filter(({ job, who, receivedIn }) => `${who} ${job}` === key && receivedIn === undefined);
      const interval = intervalOf(awards, key);
      const code = own.length > usual[interval] ? codes[own.length] : undefined;
      const last = own.at(-1);
      return code === undefined || last === undefined
        ? []
        : [on(code, last.payDay, `${own.length} pay days fall into the period to ${inWords(period.ends)}. ${paid}`)];
    });
    const moved = result.receipts.filter(({ receivedIn }) => receivedIn !== undefined);
    const asked = moved.map(({ payDay, receivedIn = '' }) =>
      on(
        'ask-to-move-pay',
        payDay,
        `Two monthly wages fall into the period from ${inWords(receivedIn)}. Ask DWP to count this one in the period from ${inWords(period.starts)} (regulation 61).${otherwise(awards, receivedIn)}`,
      ),
    );
    return [...more, ...asked];
  });
}

/** What the period with two wages would be paid if neither were moved. */
function otherwise(awards: readonly Award[], receivedIn: IsoDate): string {
  const { result } = awards.find(({ period }) => period.starts === receivedIn) ?? {};
  if (result?.ifNotMoved === undefined) return '';
  return ` Otherwise Universal Credit of ${inWords(result.paidOn)} is £${result.ifNotMoved.award} in place of £${result.award}.`;
}

function intervalOf(awards: readonly Award[], key: string): keyof typeof usual {
  for (const { household } of awards) {
    const job = household.evaluation.circumstances.jobs.find(({ entered }) => `${entered.who} ${entered.id}` === key);
    if (job !== undefined) return job.entered.paid ?? 'monthly';
  }
  return 'monthly';
}

/** Nothing is paid although there is a claim that savings do not end. */
const isNilByIncome = ({ award, amounts }: Award['result']): boolean => award === '0.00' && amounts['uc.maximum-amount'] !== undefined;

function ofAwards(awards: readonly Award[]): DatedMark[] {
  const hasFree = awards.some(({ result }) => result.freePrescriptions === true);
  return awards.flatMap(({ period, result }, index) => {
    const { paidOn, ends } = period;
    const nilBefore = awards.slice(index - 5 < 0 ? 0 : index - 5, index + 1);
    const closes = nilBefore.length === 6 && nilBefore.every((one) => isNilByIncome(one.result));
    return [
      ...(isNilByIncome(result)
        ? [
            on(
              'uc-nil',
              paidOn,
              `Nothing of Universal Credit is paid for the period to ${inWords(ends)}: income is too high in it. The claim stays open.`,
            ),
          ]
        : []),
      ...(closes ? [on('uc-claim-closes', paidOn, 'Six periods without an award: Universal Credit has to be claimed anew.')] : []),
      ...(result.surplus === undefined
        ? []
        : [on('surplus-earnings', paidOn, `Earnings of £${result.surplus} from earlier periods count as well (regulation 54A).`)]),
      ...(hasFree && result.freePrescriptions === false
        ? [
            on(
              'prescriptions-not-free',
              ends,
              'Take-home pay of this period is above the limit: prescriptions are not free until the next one ends.',
            ),
          ]
        : []),
      ...upratings(awards, index),
    ];
  });
}

function firstPayment({ entered: { months } }: Household, awards: readonly Award[]): DatedMark[] {
  const first = awards.find(({ period }) => period.starts === months?.universalCreditSince);
  return first === undefined ? [] : [on('uc-first-payment', first.period.paidOn, 'The first payment of Universal Credit.')];
}

/** The first payment by the rates of an April: that of the first period that begins on the day of the up-rating or after it. */
function upratings(awards: readonly Award[], index: number): DatedMark[] {
  const [before, period] = [awards[index - 1]?.period, awards[index]?.period];
  if (before === undefined || period === undefined) return [];
  const rates = benefitsUprated.find((day) => day > before.starts && day <= period.starts);
  return rates === undefined
    ? []
    : [
        on(
          'uprating',
          period.paidOn,
          `The first payment by the rates of ${inWords(rates)}: they hold from the first period that begins on that day or after it.`,
        ),
      ];
}

const adultAges = [18, 21, 22, 25, 35] as const;
const childAges = [1, 3, 4, 16, 18, 19, 20] as const;

/** Birthdays on which law turns: of the adults, the children and the others in the home. */
function birthdays({ entered, horizon: { from, until } }: Household): DatedMark[] {
  const people: { name: string; born: IsoDate | undefined; ages: readonly number[] }[] = [
    { name: 'The client', born: entered.client.born, ages: adultAges },
    { name: 'The partner', born: entered.partner?.born, ages: adultAges },
    ...entered.children.map(({ born }, index) => ({ name: `Child ${index + 1}`, born, ages: childAges })),
    ...entered.nonDependants.map(({ born }, index) => ({ name: `Other adult ${index + 1}`, born, ages: [18, 21, 25] })),
  ];
  return people.flatMap(({ name, born, ages }) =>
    born === undefined
      ? []
      : ages.flatMap((age) => {
          const day = dateIn(yearOf(born) + age, monthOf(born), dayOf(born));
          return day < from || day > until ? [] : [on('birthday', day, `${name} is ${age} on ${inWords(day)}.`)];
        }),
  );
}
