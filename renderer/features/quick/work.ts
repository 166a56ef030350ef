import type { Draft } from '#shared/ipc/contract';
import { newId, newJob } from '../../draft/new-answers.ts';
import { answerAt, isGroup, listAt, textAt, withAnswer, withItem, withoutItem, type Answer } from '../../draft/path.ts';
import { isMarked, withMark } from '../../draft/unknown.ts';
import { withUsuallyPossible } from '../../draft/usual-possible.ts';
import { jobPath } from './questions.ts';

/** The jobs of the quick way: one of the client now, one of the partner now and later alike, and the one that is thought of. */

const thought = 'scenarios[0]';

/** Whether somebody has a job in the present. */
export const hasJob = (draft: Draft, who: string): boolean => isGroup(answerAt(draft, jobPath(draft, 'now', who)));

/** The draft with the job that is thought of, beside what stays as it is: the partner's work. */
export function withThoughtJob(draft: Draft): Draft {
  if (listAt(draft, 'scenarios').length > 0) return draft;
  const jobs = listAt(draft, 'now.jobs').filter((job) => isGroup(job) && job['who'] === 'partner');
  const scenario = { id: newId('what-if', []), jobs: [newJob(listAt(draft, 'now.jobs'), ''), ...jobs] };
  return withAnswer(draft, 'scenarios', [scenario]);
}

/** The draft in which somebody has a job now, or none. A partner's job is there in the first what-if as well. */
export function withJob(draft: Draft, who: string, on: boolean): Draft {
  if (hasJob(draft, who) === on) return draft;
  if (on) {
    const job = { ...newJob([...listAt(draft, 'now.jobs'), ...listAt(draft, `${thought}.jobs`)], ''), who };
    return withSamePartner(withItem(draft, 'now.jobs', job), who);
  }
  return withSamePartner(withoutItem(draft, 'now.jobs', indexIn(jobPath(draft, 'now', who))), who);
}

/** The draft with one answer of somebody's job now changed, and of the partner's also in the first what-if. */
export function withJobAnswer(draft: Draft, who: string, key: string, answer: Answer | undefined): Draft {
  return withSamePartner(withAnswer(draft, `${jobPath(draft, 'now', who)}.${key}`, answer), who);
}

function withSamePartner(draft: Draft, who: string): Draft {
  if (who !== 'partner' || listAt(draft, 'scenarios').length === 0) return draft;
  const list = `${thought}.jobs`;
  const same = partnersIn(draft, 'now.jobs').map(([job]) => job);
  const there = partnersIn(draft, list);
  if (there.length === same.length)
    return there.reduce((rest, [, index], position) => withAnswer(rest, `${list}[${index}]`, same[position]), draft);
  const without = there.reduceRight((rest, [, index]) => withoutItem(rest, list, index), draft);
  return same.reduce<Draft>((rest, job) => withItem(rest, list, job), without);
}

const partnersIn = (draft: Draft, list: string): [Answer, number][] =>
  listAt(draft, list).flatMap((job, index): [Answer, number][] => (isGroup(job) && job['who'] === 'partner' ? [[job, index]] : []));

/** Where the pay of the partner is that is not known at all: an amount a month, of a job now and with the job alike. */
export const partnerPay = (draft: Draft): string => `${jobPath(draft, 'now', 'partner')}.pay.amount`;

/** What a mark of the partner's work says besides: the same now and with the job. */
const asNow = { everywhere: true };

/** The draft with the partner's work as it was answered: what it pays is one answer for the present and for the job. */
export function withPartnerWork(draft: Draft, works: string): Draft {
  if (works === 'no') return withJob(draft, 'partner', false);
  const there = withJob(draft, 'partner', true);
  const isOpen = isMarked(there, partnerPay(there));
  if (works === 'unknown')
    return withUsuallyPossible(withJobAnswer(there, 'partner', 'pay', { amount: '', per: 'month' }), partnerPay(there), true, asNow);
  return isOpen
    ? withJobAnswer(withMark(there, partnerPay(there), false), 'partner', 'pay', { hourly: 'minimum-wage', hoursPerWeek: '' })
    : there;
}

/** Where the pay by the hour of a job is. */
export const hourlyOf = (job: string): string => `${job}.pay.hourly`;

/** The draft with pay that is not known: by the hour, from the minimum wage. `before` is the pay that comes back once it is known. */
export function withPayUnknown(draft: Draft, job: string, on: boolean, before: Answer | undefined): Draft {
  const isPartners = textAt(draft, `${job}.who`) === 'partner';
  const pay = on ? payFor(answerAt(draft, `${job}.pay`), { amount: '', per: 'hour' }) : (before ?? answerAt(draft, `${job}.pay`));
  const paid = withAnswer(draft, `${job}.pay`, pay);
  return withUsuallyPossible(isPartners ? withSamePartner(paid, 'partner') : paid, hourlyOf(job), on, isPartners ? asNow : {});
}

/** The draft with hours of somebody's job now that are not known. */
export const withHoursUnknown = (draft: Draft, job: string, on: boolean): Draft =>
  withUsuallyPossible(draft, `${job}.pay.hoursPerWeek`, on, textAt(draft, `${job}.who`) === 'partner' ? asNow : {});

/** Whether somebody works, as the question has it. */
export function worksNow(draft: Draft, who: string): 'yes' | 'no' | 'unknown' {
  if (who === 'partner') return !hasJob(draft, who) ? 'no' : isMarked(draft, partnerPay(draft)) ? 'unknown' : 'yes';
  if (!hasJob(draft, who)) return 'no';
  return isMarked(draft, `${jobPath(draft, 'now', who)}.pay.hoursPerWeek`) ? 'unknown' : 'yes';
}

const indexIn = (path: string): number => Number(/\[(\d+)\]$/.exec(path)?.[1]);

/** The pay of a job as it is asked: an amount, and by the hour or another time. The minimum wage is an empty amount by the hour. */
export function payOf(draft: Draft, job: string): { amount: string; per: string } {
  if (answerAt(draft, `${job}.pay.amount`) !== undefined)
    return { amount: textAt(draft, `${job}.pay.amount`), per: textAt(draft, `${job}.pay.per`) };
  const hourly = textAt(draft, `${job}.pay.hourly`);
  return { amount: hourly === 'minimum-wage' ? '' : hourly, per: 'hour' };
}

/** The pay in the case for what was asked. */
export function payFor(before: Answer | undefined, { amount, per }: { amount: string; per: string }): Answer {
  const hours = isGroup(before) && before['hoursPerWeek'] !== undefined ? { hoursPerWeek: before['hoursPerWeek'] } : {};
  if (per !== 'hour') return { amount, per, ...hours };
  return { hourly: amount.trim() === '' ? 'minimum-wage' : amount, ...hours };
}
