import type { NotCounted } from '#shared/calculation/result';
import { asAt, isSick, jobs } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

const noWaitingDaysFrom = '2026-04-06';

/** What statutory sick pay in a typical month leaves out. */
export function sickPayNotCounted({ circumstances: { situation }, evaluation: { the } }: WorkedOut): NotCounted[] {
  if (!the(jobs).some((job) => the(isSick, job))) return [];
  const end =
    'Statutory sick pay ends after 28 weeks. Sick pay that an employer pays beyond the statutory is left out: enter it as pay instead.';
  const days = 'The first three days of a spell of sickness are not paid; the month counts full weeks.';
  return [{ code: 'sick-pay', text: the(asAt) < noWaitingDaysFrom ? `${days} ${end}` : end, situation: situation.id }];
}
