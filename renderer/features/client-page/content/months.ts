import type { Entry, Month, Timeline } from '#shared/calculation/months';
import type { Case } from '#shared/case/schema';
import { fromPence, penceOf } from '../../../words/money.ts';
import { date, dayOf, month, number, pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { dayIsAssumed } from './assumed-day.ts';
import { penceOfPayment, roughly, type Compared } from './compared.ts';
import { bullets, paragraph, type Block, type PageSubject, type Section } from './page.ts';

/** "My first three months": what is paid when, and what is left of each month. */
export function months(subject: PageSubject, compared: Compared): Section {
  const { timeline } = subject;
  const hasNoDays = typeof timeline === 'object' && dayIsAssumed(subject);
  return { heading: say('months.heading'), blocks: hasNoDays ? paragraph(...withoutDays(timeline, compared)) : blocksOf(timeline) };
}

/**
 * Where the assessment periods of the client are not known there are no days of payments, but what can be said without them: a period is a
 * month that contains the pay day, and is paid seven days after its end (UC Regs 2013 regs 21 and 54; Claims and Payments Regs 2013 reg 47).
 */
function withoutDays(timeline: Timeline, { now, later, range }: Compared): Sentence[] {
  const first = timeline.months.flatMap(({ marks }) => marks).find(({ code }) => code === 'first-wage')?.date;
  const [before, after] = [now, later].map(penceOfPayment);
  const isKnown = range === undefined && before !== undefined && after !== undefined;
  return [
    ...(first === undefined ? [] : [say('months.about-first-pay', { date: date(first) })]),
    say('months.counts-within'),
    ...(isKnown ? [thenChanges(after - before)] : []),
    say('months.ask-period'),
  ];
}

function thenChanges(pence: number): Sentence {
  if (pence === 0) return say('months.then-same');
  const by = pounds(roughly(pence));
  return pence > 0 ? say('months.then-more', { more: by }) : say('months.then-less', { less: by });
}

/** So many months have to be worked out, from that of the case on, to have three whole ones from the change of a scenario on. */
export function monthsWanted({ asAt, scenarios }: Case, situation: string): number {
  const scenario = scenarios.find(({ id }) => id === situation);
  const ofJobs = scenario?.jobs.find(({ startsOn }) => startsOn !== undefined)?.startsOn;
  const change = scenario?.startsOn ?? ofJobs ?? scenario?.asAt ?? asAt;
  const ordinal = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.min(Math.max(ordinal(change) - ordinal(asAt), 0) + 4, 60);
}

function blocksOf(timeline: PageSubject['timeline']): Block[] {
  if (timeline === 'older') return paragraph(say('months.saved-before'));
  if (timeline === undefined) return paragraph(say('months.not-worked-out'));
  const shown = firstThree(timeline);
  if (shown.length === 0) return paragraph(say('months.not-worked-out'));
  return [
    {
      kind: 'table',
      isOfAmounts: false,
      head: [say('months.month'), say('months.pay'), say('money.universal-credit'), say('months.left')],
      rows: shown.map((one) => [
        [say('months.name', { month: month(one.month) })],
        [paidIn(one, 'net-pay')],
        [paidIn(one, 'universal-credit', 'uc-deductions')],
        [say('money.amount', { amount: pounds(one.left) })],
      ]),
    },
    ...bullets(worthAWord(timeline, shown)),
  ];
}

/** The first three whole months with the change in them: that of the change itself, unless it began before the calendar did. */
export function firstThree({ from, changesOn = from, months: all }: Timeline): Month[] {
  const whole = all.filter((one) => `${one.month}-01` >= from && one.month >= changesOn.slice(0, 7));
  return whole.slice(0, 3);
}

/** What arrives of a line, less what is taken off it. */
function paidIn({ arrives, goesOut }: Month, line: Entry['line'], less?: Entry['line']): Sentence {
  const entries = arrives.filter((entry) => entry.line === line);
  const [first] = entries;
  if (first === undefined) return say('months.none');
  const sumOf = (all: readonly Entry[]) => all.reduce((sum, entry) => sum + penceOf(entry.amount), 0);
  const amount = pounds(fromPence(sumOf(entries) - sumOf(goesOut.filter((entry) => entry.line === less))));
  return entries.length === 1
    ? say('months.once', { amount, day: dayOf(first.date) })
    : say('months.often', { amount, day: dayOf(first.date), times: number(entries.length) });
}

function worthAWord({ changesOn, from, months: all }: Timeline, shown: readonly Month[]): Sentence[] {
  const until = shown.at(-1)?.month ?? '';
  const marks = all
    .filter((one) => one.month >= (changesOn ?? from).slice(0, 7) && one.month <= until)
    .flatMap((one) => one.marks.map((mark) => ({ ...mark, month: one.month })));
  const sentences = marks.flatMap(({ code, date: on, month: name }): Sentence[] => {
    const isInTable = shown.some((one) => one.month === name);
    if (code === 'first-wage' && on !== undefined && !isInTable) return [say('months.first-wage', { date: date(on) })];
    if (code === 'uc-first-payment' && on !== undefined && !isInTable) return [say('months.first-universal-credit', { date: date(on) })];
    if (code === 'no-pay-day') return [say('months.no-pay', { month: month(name) })];
    return code === 'ask-to-move-pay' ? [say('months.move-pay')] : [];
  });
  return [...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values()];
}
