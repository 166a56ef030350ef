import type { AssessmentPeriodResult } from '#shared/calculation/months';
import type { LedgerEntry, Stopping } from '#shared/calculation/stopping';
import { longDate, monthAndYear } from '../../words/dates.ts';
import { fromPence, penceOf, pounds } from '../../words/money.ts';
import { thingOf } from '../../words/states.ts';
import { kindWords } from '../../words/stopping.ts';
import type { PlainAnswer } from './worse-off.ts';
import { listed } from './words.ts';

/** What if I have to stop? What becomes of Universal Credit comes first, then what would not survive. */
export function stopAnswer({ kind, stopsOn, ledger, break: gap }: Stopping, isCouple: boolean): PlainAnswer {
  const award = ledger.find(({ code }) => code === 'universal-credit');
  const others = ledger.filter(({ code }) => code !== 'universal-credit');
  const namesIn = (state: LedgerEntry['state']) => [
    ...new Set(others.filter((entry) => entry.state === state).map((entry) => thingOf(entry, isCouple))),
  ];
  const [lost, risk, unknown] = [namesIn('lost'), namesIn('at-risk'), namesIn('unknown')];
  const cap = others.find(({ code, state }) => code === 'benefit-cap' && state === 'changes');
  const isBad = award?.state === 'lost' || award?.state === 'at-risk' || cap !== undefined || lost.length + risk.length > 0;
  const isUnknown = award === undefined || award.state === 'unknown';
  const sentences = [
    `If ${kindWords[kind]} ${longDate(stopsOn)}: ${awardWords(award, gap)}`,
    lost.length === 0 ? '' : `Would not survive it: ${listed(lost)}.`,
    risk.length === 0 ? '' : `At risk: ${listed(risk)}.`,
    cap === undefined ? '' : capWords(cap),
    lost.length + risk.length > 0 || isUnknown ? '' : 'Nothing else that Taper looks at would be lost.',
    unknown.length === 0 ? '' : `Not known: ${listed(unknown)}.`,
  ];
  return {
    tone: isBad ? 'worse' : isUnknown ? 'none' : 'better',
    sentence: sentences.filter((said) => said !== '').join(' '),
  };
}

const capWords = ({ amount }: LedgerEntry): string =>
  `The benefit cap would then take ${amount === undefined ? 'money' : `${pounds(amount)} a month`} off.`;

function awardWords(award: LedgerEntry | undefined, gap: Stopping['break']): string {
  if (award === undefined) return 'Taper does not say what becomes of Universal Credit here.';
  const until = award.until === undefined ? '' : ` by ${longDate(award.until)}`;
  const words: Record<LedgerEntry['state'], string> = {
    kept:
      gap === undefined
        ? 'Universal Credit goes on, and nothing has to be claimed again.'
        : `Universal Credit has stopped, and a claim${until} brings it back without a new five-week wait.`,
    lost: 'Universal Credit needs a new claim, with about five weeks to the first payment.',
    'at-risk': 'Universal Credit does not come back by itself, because other earnings keep it at nil.',
    gained: 'Universal Credit can be claimed then, with about five weeks to the first payment.',
    changes: award.text,
    unknown: award.text,
  };
  return words[award.state];
}

/** When the money comes and how little a month can leave, in sentences; `leftNow` is what is left in a typical month now. */
export function moneyWords({ kind, stopsOn, dates, timeline, lowestMonth }: Stopping, leftNow: string | undefined): string[] {
  const lastPay = kind === 'job-ends' ? (dates.find(({ code }) => code === 'last-pay')?.on ?? stopsOn) : stopsOn;
  const first = timeline?.assessmentPeriods.find((period) => period.starts > lastPay && penceOf(period.paid) > 0);
  return [
    ...(first === undefined ? [] : [firstWords(first, kind)]),
    ...(lowestMonth === undefined
      ? []
      : [
          `The least is left in ${monthAndYear(lowestMonth.month)}: ${pounds(lowestMonth.left)}${leftNow === undefined ? '' : `, ${besideNow(lowestMonth.left, leftNow)}`}.`,
        ]),
  ];
}

const firstWords = ({ paid, paidOn }: AssessmentPeriodResult, kind: Stopping['kind']): string =>
  `The first Universal Credit ${kind === 'job-ends' ? 'for a month without this wage' : 'for a whole month after that'} is ${pounds(paid)}, paid on ${longDate(paidOn)}.`;

function besideNow(left: string, leftNow: string): string {
  const pence = penceOf(left) - penceOf(leftNow);
  if (pence === 0) return 'as in a typical month now';
  return `${pounds(fromPence(Math.abs(pence)))} ${pence > 0 ? 'more' : 'less'} than in a typical month now`;
}
