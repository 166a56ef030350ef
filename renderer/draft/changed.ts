import type { Draft } from '#shared/ipc/contract';
import { answerInWords } from '../words/answers.ts';
import { perWords } from '../words/periods.ts';
import { answerAt, isAnswered, isGroup, listAt, textAt, type Answer } from './path.ts';

/** An answer of a scenario that is another one now: where it is, and what it is called in a sentence. */
export interface ChangedAnswer {
  path: string;
  label: string;
}

/** What names a situation or a job, or says how it is looked at, changes no answer. */
const namesOnly = new Set(['id', 'name', 'hidden', 'stops']);

/** How a scenario differs from the present, job by job and answer by answer, in the order in which they were entered. */
export function changedFromNow(draft: Draft, scenario: string): ChangedAnswer[] {
  const [was, is] = [answerAt(draft, 'now'), answerAt(draft, scenario)];
  if (!isGroup(is)) return [];
  const jobs = [listAt(draft, 'now.jobs'), listAt(draft, `${scenario}.jobs`)] as const;
  const ofJobs = Array.from({ length: Math.max(jobs[0].length, jobs[1].length) }, (_, index) => {
    const path = `${scenario}.jobs[${index}]`;
    if (jobs[0][index] === undefined) return [{ path, label: jobs[0].length === 0 ? 'a job' : 'another job' }];
    if (jobs[1][index] === undefined) return [{ path: `${scenario}.jobs`, label: 'a job less' }];
    return leavesThatDiffer(jobs[0][index], jobs[1][index])
      .map((key) => `${path}.${key}`)
      .map(asChanged);
  }).flat();
  const rest = keysOfBoth(was, is)
    .filter((key) => key !== 'jobs' && differs(isGroup(was) ? was[key] : undefined, is[key]))
    .map((key) => asChanged(`${scenario}.${key}`));
  const labels = new Set<string>();
  return [...ofJobs, ...rest].filter(({ label }) => !labels.has(label) && labels.add(label));
}

/** What the answer at the path of a scenario is now, where it is another; undefined outside a scenario, and in a job or cost that there is not now. */
export function otherThanNow(draft: Draft, path: string): string | undefined {
  const [, within] = /^scenarios\[\d+\]\.(.+)$/.exec(path) ?? [];
  if (within === undefined || within === 'name') return undefined;
  const item = /^.*\[\d+\]/.exec(within)?.[0];
  if (item !== undefined && answerAt(draft, `now.${item}`) === undefined) return undefined;
  const [was, is] = [answerAt(draft, `now.${within}`), answerAt(draft, path)];
  if (!differs(was, is)) return undefined;
  if (!isAnswered(was)) return 'not entered now';
  const amount = textAt(draft, `now.${within}.amount`);
  const per = textAt(draft, `now.${within}.per`);
  if (amount !== '') return `£${amount} ${per === '' ? '' : perWords(per)} now`.replace('  ', ' ');
  return typeof was === 'string' && /^[\d.,]+$/.test(was) ? `${was} now` : 'different from now';
}

const asChanged = (path: string): ChangedAnswer => ({ path, label: answerInWords(path).replace(/, if known$/, '') });

/** The keys of the answers within two groups that are not the same, through groups within them. */
function leavesThatDiffer(was: Answer | undefined, is: Answer | undefined): string[] {
  if (!isGroup(was) || !isGroup(is)) return [];
  return keysOfBoth(was, is).flatMap((key) => {
    if (!differs(was[key], is[key])) return [];
    const within = leavesThatDiffer(was[key], is[key]);
    return within.length === 0 ? [key] : within.map((leaf) => `${key}.${leaf}`);
  });
}

const keysOfBoth = (was: Answer | undefined, is: Answer | undefined): string[] =>
  [...new Set([was, is].flatMap((group) => (isGroup(group) ? Object.keys(group) : [])))].filter((key) => !namesOnly.has(key));

const differs = (was: Answer | undefined, is: Answer | undefined): boolean =>
  (isAnswered(was) || isAnswered(is)) && JSON.stringify(was ?? null) !== JSON.stringify(is ?? null);
