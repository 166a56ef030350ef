import type { Draft } from '#shared/ipc/contract';
import { ofHousehold, ofJob, ofPerson, ofSituation } from './conditions.ts';
import { answerAt, isAnswered, listAt, withAnswer } from './path.ts';

/**
 * Answers that stay in the draft but do not apply while another answer is as it is, such as the rent of a home that is now owned.
 * They are left out of the case, and the form says so.
 */
export function setAsidePaths(draft: Draft): string[] {
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)];
  const jobs = situations.flatMap((situation) => listAt(draft, `${situation}.jobs`).map((_, index) => `${situation}.jobs[${index}]`));
  const unused = [
    ...['client', 'partner'].flatMap((person) => unusedOf(draft, person, ofPerson)),
    ...Object.entries(ofHousehold).flatMap(([path, applies]) => (applies(draft, '') ? [] : [path])),
    ...situations.flatMap((situation) => unusedOf(draft, situation, ofSituation)),
    ...jobs.flatMap((job) => unusedOf(draft, job, ofJob)),
  ];
  return unused.filter((path) => isAnswered(answerAt(draft, path)));
}

/** The draft without the answers that do not apply. */
export function withoutSetAside(draft: Draft): Draft {
  return setAsidePaths(draft).reduce((rest, path) => withAnswer(rest, path, undefined), draft);
}

const unusedOf = (draft: Draft, owner: string, conditions: typeof ofPerson): string[] =>
  Object.entries(conditions).flatMap(([key, applies]) => (applies(draft, owner) ? [] : [`${owner}.${key}`]));
