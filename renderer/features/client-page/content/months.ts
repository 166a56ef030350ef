import type { Entry, Month, Timeline } from '#shared/calculation/months';
import { fromPence, penceOf } from '../../../words/money.ts';
import { date, dayOf, month, number, pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { bullets, paragraph, type Block, type PageSubject, type Section } from './page.ts';

/** "My first three months": what is paid when, and what is left of each month. */
export function months({ timeline }: PageSubject): Section {
  return { heading: say('months.heading'), blocks: blocksOf(timeline) };
}

/** So many months have to be worked out, from that of the case on, to have three whole ones from a change on. */
export function monthsWanted(asAt: string, change: string): number {
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
        say('months.name', { month: month(one.month) }),
        paidIn(one, 'net-pay'),
        paidIn(one, 'universal-credit'),
        say('money.amount', { amount: pounds(one.left) }),
      ]),
    },
    ...bullets(worthAWord(timeline, shown)),
  ];
}

/** The first three whole months with the change in them: that of the change itself, unless it began before the calendar did. */
function firstThree({ from, changesOn = from, months: all }: Timeline): Month[] {
  const whole = all.filter((one) => `${one.month}-01` >= from && one.month >= changesOn.slice(0, 7));
  return whole.slice(0, 3);
}

function paidIn({ arrives }: Month, line: Entry['line']): Sentence {
  const entries = arrives.filter((entry) => entry.line === line);
  const [first] = entries;
  if (first === undefined) return say('months.none');
  const amount = pounds(fromPence(entries.reduce((sum, entry) => sum + penceOf(entry.amount), 0)));
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
