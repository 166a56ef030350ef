import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, listAt, textAt, withAnswer } from '../../draft/path.ts';
import { councilTaxBill, reductionUnknown } from '../../draft/council-tax-unknown.ts';
import { usualWords } from '../../draft/usual-possible.ts';
import { nameOfSituation } from '../../draft/situation-name.ts';
import { isMarked } from '../../draft/unknown.ts';
import { benefitNames } from '../../words/benefits.ts';
import { longDate } from '../../words/dates.ts';
import { pounds as written } from '../../words/money.ts';
import { perWords } from '../../words/periods.ts';
import { askedOf, jobPath, type QuestionId } from './questions.ts';
import { decisions, decisionsWithOneRate, homes, nations } from './words.ts';
import { hourlyOf, partnerPay, worksNow } from './work.ts';

const dontKnow = 'Don’t know';

/** What was answered to a question, in a few words. */
export function answeredWords(draft: Draft, question: QuestionId): string {
  switch (question) {
    case 'age':
      return ageOf(draft, 'client');
    case 'partner':
      if (isMarked(draft, 'partner')) return dontKnow;
      return isGroup(answerAt(draft, 'partner')) ? `Yes, ${ageOf(draft, 'partner')}` : 'No';
    case 'children':
      if (isMarked(draft, 'children')) return dontKnow;
      return (
        listAt(draft, 'children')
          .map((_, index) => ageOf(draft, `children[${index}]`))
          .join(', ') || 'None'
      );
    case 'home':
      return [chosen(draft, 'home.tenure', homes), isMarked(draft, 'home.rent.amount') ? 'rent not known' : rentOf(draft)]
        .filter((text) => text !== '')
        .join(', ');
    case 'place':
      return [chosen(draft, 'nation', nations), isMarked(draft, 'home.lhaMonthly') ? 'area not known' : textAt(draft, 'place.brma')]
        .filter((text) => text !== '')
        .join(', ');
    case 'council-tax':
      if (isMarked(draft, councilTaxBill)) return dontKnow;
      return pounds(textAt(draft, 'home.councilTax.annual'), 'year') || 'None entered';
    case 'savings':
      return isMarked(draft, 'savings') ? dontKnow : pounds(textAt(draft, 'savings'), '');
    case 'health':
      return healthOf(draft);
    case 'pip':
      return pipOf(draft);
    case 'work':
      return workOf(draft, 'client');
    case 'partner-work':
      return workOf(draft, 'partner');
    case 'job':
      return jobWords(draft, jobPath(draft, 'scenarios[0]', 'client'));
    default:
      return question satisfies never;
  }
}

/** What is counted of work, pay and council tax that are not known, and how to narrow the range that comes of it; not of what the range holds. */
export function countedOpen(draft: Draft, held: readonly string[] = []): string[] {
  const asked = askedOf(draft);
  const job = jobPath(draft, 'scenarios[0]', 'client');
  const [hours, hourly] = [`${job}.pay.hoursPerWeek`, hourlyOf(job)];
  return [
    ...(asked.includes('partner-work') && worksNow(draft, 'partner') === 'unknown' && !held.includes(partnerPay(draft))
      ? [
          `Your partner’s pay is counted with ${usualWords(draft, partnerPay(draft))}, the same now and with the job. Their hours and pay narrow the range.`,
        ]
      : []),
    ...(isMarked(draft, hours) && !held.includes(hours)
      ? [`The hours of the job are counted with ${usualWords(draft, hours)}. The hours from the offer narrow the range.`]
      : []),
    ...(isMarked(draft, hourly) && !held.includes(hourly)
      ? [`The pay of the job is counted with ${usualWords(draft, hourly)}. The pay from the offer narrows the range.`]
      : []),
    ...(asked.includes('council-tax') && isMarked(draft, councilTaxBill) && !held.some((path) => openBill.includes(path))
      ? [`Council tax is counted with ${usualWords(draft, councilTaxBill)}${reductionSentence(draft)}`]
      : []),
  ];
}

/** The answers that a bill which is left open says in the case. */
const openBill = [councilTaxBill, 'now.councilTaxReduction.amount'];

function reductionSentence(draft: Draft): string {
  return reductionUnknown(draft) === 'any'
    ? ', and a council tax reduction from nothing to all of the bill, gone once the job begins. The bill and the council narrow the range.'
    : ', with the reduction worked out for each. The bill narrows the range.';
}

/** What is counted of the reduction of a bill that is not known. */
export function reductionWords(draft: Draft): string {
  if (!isMarked(draft, councilTaxBill)) return '';
  return reductionUnknown(draft) === 'any' ? 'a reduction from nothing to all of it that the job takes away' : '';
}

function ageOf(draft: Draft, path: string): string {
  if (isMarked(draft, `${path}.age`)) return dontKnow;
  const born = textAt(draft, `${path}.born`);
  return textAt(draft, `${path}.age`) || (/^\d{4}-\d{2}-\d{2}$/.test(born) ? `born ${longDate(born)}` : '');
}

const chosen = (draft: Draft, path: string, choices: readonly { id: string; label: string }[]): string =>
  isMarked(draft, path) ? dontKnow : (choices.find(({ id }) => id === textAt(draft, path))?.label ?? '');

const rentOf = (draft: Draft): string => pounds(textAt(draft, 'home.rent.amount'), textAt(draft, 'home.rent.per'));

const pounds = (text: string, per: string): string => (text.trim() === '' ? '' : `${poundsOf(text)} ${perWords(per)}`.trim());

function healthOf(draft: Draft): string {
  if (isMarked(draft, 'client.capability')) return dontKnow;
  const decided = textAt(draft, 'client.capability');
  const rate = textAt(draft, 'client.lcwraRate');
  const id = decided === 'lcwra' && rate !== '' && !isMarked(draft, 'client.lcwraRate') ? rate : decided || 'none';
  return [...decisions, ...decisionsWithOneRate].find((choice) => choice.id === id)?.label ?? '';
}

function pipOf(draft: Draft): string {
  const part = (key: string) => (isMarked(draft, `client.pip.${key}`) ? 'don’t know' : textAt(draft, `client.pip.${key}`) || 'none');
  const [daily, mobility] = [part('dailyLiving'), part('mobility')];
  return daily === 'none' && mobility === 'none'
    ? `No ${benefitNames(textAt(draft, 'nation')).pip}`
    : `Daily living: ${daily}, mobility: ${mobility}`;
}

function workOf(draft: Draft, who: 'client' | 'partner'): string {
  const works = worksNow(draft, who);
  if (works !== 'yes') return works === 'no' ? 'No' : dontKnow;
  const job = answerAt(draft, jobPath(draft, 'now', who));
  return job === undefined ? '' : jobWords(draft, jobPath(draft, 'now', who));
}

/** A job by what is known of it: "16 hours, pay not known". */
function jobWords(draft: Draft, path: string): string {
  const [noHours, noPay] = [`${path}.pay.hoursPerWeek`, hourlyOf(path)].map((answer) => isMarked(draft, answer));
  if (noHours === true && noPay === true) return dontKnow;
  const without =
    noHours === true ? withAnswer(draft, `${path}.pay.hoursPerWeek`, '') : noPay === true ? withAnswer(draft, hourlyOf(path), '') : draft;
  const job = answerAt(without, path);
  const name = job === undefined ? '' : nameOfSituation({ jobs: [job] });
  return [name, noHours === true ? 'hours not known' : '', noPay === true ? 'pay not known' : ''].filter((text) => text !== '').join(', ');
}

/** "£1,500" as a sum is written; what is no number as it was typed. */
function poundsOf(text: string): string {
  const bare = text.replaceAll(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? written(bare).replace(/\.00$/, '') : text;
}
