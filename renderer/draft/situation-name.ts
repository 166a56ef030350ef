import { perWords } from '../words/periods.ts';
import { isGroup, listAt, textAt, type Answer } from './path.ts';

/** What a situation is called: the name that was typed, or else one made from its jobs, such as "16 hours at £12.71". */
export function nameOfSituation(situation: Answer | undefined): string {
  if (!isGroup(situation)) return 'What if';
  if (situation['id'] === 'now') return 'As I am now';
  const name = textAt(situation, 'name').trim();
  if (name !== '') return name;
  const jobs = listAt(situation, 'jobs').filter(isGroup).map(nameOfJob);
  return jobs.length === 0 ? 'No paid work' : jobs.join(' and ');
}

function nameOfJob(job: { [key: string]: Answer }): string {
  const of = job['who'] === 'partner' ? ', partner' : '';
  if (job['kind'] === 'self-employed') return `Self-employed${of}`;
  const hours = textAt(job, 'pay.hoursPerWeek').trim();
  const worked = !/^\d/.test(hours) ? 'A job' : hours === '1' ? '1 hour' : `${hours} hours`;
  return `${worked}${wage(job)}${of}`;
}

function wage(job: { [key: string]: Answer }): string {
  const hourly = textAt(job, 'pay.hourly').trim();
  if (hourly === 'minimum-wage') return ' at minimum wage';
  if (hourly !== '') return ` at £${hourly.replaceAll(/[£\s]/g, '')}`;
  const amount = textAt(job, 'pay.amount').trim();
  return amount === '' ? '' : ` for £${amount.replaceAll(/[£\s]/g, '')} ${perWords(textAt(job, 'pay.per'))}`;
}
