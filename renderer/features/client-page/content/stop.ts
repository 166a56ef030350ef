import type { LedgerEntry, Stopping } from '#shared/calculation/stopping';
import { penceOf } from '../../../words/money.ts';
import { date, list, month, pounds, say, thing, type Sentence } from '../../../words/client/sentence.ts';
import { penceIn, roughly, type Compared } from './compared.ts';
import { dayIsAssumed } from './assumed-day.ts';
import { bullets, paragraph, type Block, type PageSubject, type Section } from './page.ts';
import { namesOf, thingOf } from './things.ts';

/** "What if I have to stop?" */
export function stop(subject: PageSubject, compared: Compared): Section {
  return { heading: say('stop.heading'), blocks: blocksOf(subject, compared) };
}

const opening = { 'job-ends': 'stop.job-ends', 'fewer-hours': 'stop.fewer-hours', sick: 'stop.sick' } as const;

function blocksOf(subject: PageSubject, compared: Compared): Block[] {
  const { stopping, stopIsChosen } = subject;
  const { nation, claims } = subject.case;
  const isDated = !dayIsAssumed(subject);
  if (compared.scenario.jobs.length === 0) return paragraph(say('stop.no-job'));
  if (stopping === undefined) return paragraph(say('stop.not-worked-out'));
  const start = say(opening[stopping.kind], { date: date(stopping.stopsOn) });
  return [
    ...paragraph(
      start,
      ...(stopIsChosen ? [say('stop.chosen-by-us')] : []),
      ...(claims.universalCredit ? award(stopping, compared, isDated) : [say('stop.no-universal-credit')]),
    ),
    ...bullets([...ledger(stopping, nation, isDated), ...(isDated ? least(stopping) : [])]),
  ];
}

/** What becomes of Universal Credit, which the rest turns on. */
function award({ break: gap, dates, ledger }: Stopping, { now, later }: Compared, isDated: boolean): Sentence[] {
  const entry = ledger.find(({ code }) => code === 'universal-credit');
  if (gap === undefined) {
    const falls = (penceIn(later, 'universal-credit') ?? 0) < (penceIn(now, 'universal-credit') ?? 0);
    if (entry?.state === 'kept') return [say('stop.no-break'), ...(falls ? [say('stop.goes-up')] : [])];
    return [say(entry?.state === 'gained' ? 'stop.can-claim' : 'stop.universal-credit-unknown')];
  }
  if (!isDated) return [say('stop.break-undated')];
  if (gap.to === undefined) return [say('stop.no-way-back', { from: date(gap.from) })];
  const told = say('stop.break', { from: date(gap.from), to: date(gap.to) });
  const on = (code: string): string | undefined => dates.find((day) => day.code === code)?.on;
  const [back, by] = [on('award-back'), on('claim-by')];
  return back !== undefined && by !== undefined
    ? [told, say('stop.claim-again', { back: date(back), by: date(by) })]
    : [told, say('stop.new-claim')];
}

/** What is told of Universal Credit above, or only to those whom it touches, which an adviser knows. */
const notListed: ReadonlySet<string> = new Set([
  'universal-credit',
  'statutory-sick-pay',
  'sanction',
  'benefit-cap',
  'benefit-cap-grace',
  'surplus-earnings',
  'nhs-charges',
]);
const isOfCouncil: ReadonlySet<string> = new Set(['council-tax-reduction', 'housing-benefit']);
const restsOnUniversalCredit: ReadonlySet<string> = new Set([
  'lcwra-protected-rate',
  'lcwra-wait',
  'transitional-element',
  'benefit-cap-grace',
]);

function ledger({ ledger: entries, kind }: Stopping, nation: string, isDated: boolean): Sentence[] {
  const listed = entries.filter(({ code }) => !notListed.has(code));
  const inList = (
    key: 'stop.kept' | 'stop.council' | 'stop.claim-thing-again' | 'stop.ask',
    isOf: (entry: LedgerEntry) => boolean,
  ): Sentence[] => {
    const { things } = namesOf(listed.filter(isOf), nation);
    return things.length === 0 ? [] : [say(key, { things: list(things) })];
  };
  const has = (wanted: string, states: readonly LedgerEntry['state'][]) =>
    entries.some(({ code, state }) => code === wanted && states.includes(state));
  return [
    ...listed.flatMap((entry) => oneByOne(entry, nation, isDated)),
    ...inList('stop.kept', ({ state, until }) => state === 'kept' && until === undefined),
    ...inList('stop.council', ({ code, state }) => state === 'changes' && isOfCouncil.has(code)),
    ...(has('nhs-charges', ['changes']) ? [say('stop.prescriptions')] : []),
    ...inList('stop.claim-thing-again', ({ code, state }) => state === 'changes' && !isOfCouncil.has(code)),
    ...cap(entries),
    ...(has('sanction', ['unknown', 'at-risk', 'lost', 'changes']) && kind === 'job-ends' ? [say('stop.sanction')] : []),
    ...inList('stop.ask', ({ state }) => state === 'unknown' || state === 'gained'),
  ];
}

/** The benefit cap after the job. Of calculations of earlier editions only that it applies is known. */
function cap(entries: readonly LedgerEntry[]): Sentence[] {
  const taken = entries.find(({ code, state }) => code === 'benefit-cap' && state === 'changes')?.amount;
  if (taken !== undefined) return [say('stop.cap-takes', { amount: pounds(taken) })];
  const isWithoutGrace = entries.some(({ code, state }) => code === 'benefit-cap-grace' && (state === 'lost' || state === 'at-risk'));
  return isWithoutGrace ? [say('stop.cap')] : [];
}

/** An entry that has a day, or that may be lost. */
function oneByOne({ code, state, until, who }: LedgerEntry, nation: string, isDated: boolean): Sentence[] {
  const key = thingOf(code, nation);
  if (key === undefined) return [];
  const name = thing(key, who === 'partner');
  if (state === 'lost') return [say('stop.lost', { thing: name })];
  if (state === 'at-risk') return [say('stop.at-risk', { thing: name })];
  if (state !== 'kept' || until === undefined) return [];
  if (!isDated) return [say('stop.kept-in-time', { thing: name })];
  return [say(restsOnUniversalCredit.has(code) ? 'stop.kept-if-universal-credit' : 'stop.kept-until', { thing: name, until: date(until) })];
}

function least({ lowestMonth }: Stopping): Sentence[] {
  if (lowestMonth === undefined) return [];
  const pence = penceOf(lowestMonth.left);
  return pence < 0
    ? [say('stop.least-short', { month: month(lowestMonth.month), short: pounds(roughly(pence)) })]
    : [say('stop.least', { month: month(lowestMonth.month), left: pounds(roughly(pence)) })];
}
