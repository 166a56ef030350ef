import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, listAt, textAt, withAnswer, type Answer } from './path.ts';

/**
 * Answers that stay in the draft but do not apply while another answer is as it is, such as the rent of a home that is now owned.
 * They are left out of the case, and the form says so.
 */
export function setAsidePaths(draft: Draft): string[] {
  const people = ['client', 'partner'].flatMap((person) => unusedOfPerson(draft, person));
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)];
  const jobs = situations.flatMap((situation) => listAt(draft, `${situation}.jobs`).map((_, index) => `${situation}.jobs[${index}]`));
  return [...people, ...unusedOfHome(draft), ...jobs.flatMap((job) => unusedOfJob(draft, job))].filter((path) =>
    isAnswered(answerAt(draft, path)),
  );
}

/** The draft without the answers that do not apply. */
export function withoutSetAside(draft: Draft): Draft {
  return setAsidePaths(draft).reduce((rest, path) => withAnswer(rest, path, undefined), draft);
}

/** Whether the home is one for which rent is asked. */
export const isRented = (tenure: string): boolean => ['private-rent', 'social-rent', 'supported', 'temporary'].includes(tenure);

function unusedOfPerson(draft: Draft, person: string): string[] {
  const capability = textAt(draft, `${person}.capability`);
  return [...(capability === 'lcwra' ? [] : [`${person}.lcwraRate`]), ...(capability === 'lcw' ? [] : [`${person}.lcwElement`])];
}

function unusedOfHome(draft: Draft): string[] {
  const tenure = textAt(draft, 'home.tenure');
  if (tenure === '') return [];
  return [
    ...(isRented(tenure) ? [] : ['home.rent', 'home.rentFreeWeeks', 'home.serviceChargeNotCovered']),
    ...(tenure === 'private-rent' ? [] : ['home.localHousingAllowance', 'home.lhaMonthly']),
    ...(tenure === 'social-rent' ? [] : ['home.bedrooms']),
  ];
}

function unusedOfJob(draft: Draft, job: string): string[] {
  if (textAt(draft, `${job}.kind`) === 'self-employed') return [`${job}.pay`, `${job}.apprentice`, `${job}.sick`];
  return [`${job}.profit`, `${job}.selfEmployment`];
}

function isAnswered(answer: Answer | undefined): boolean {
  if (isGroup(answer)) return Object.entries(answer).some(([key, value]) => key !== 'per' && isAnswered(value));
  return answer !== undefined && answer !== null && answer !== '' && answer !== false;
}
