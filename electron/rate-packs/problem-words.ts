import type { z } from 'zod';
import { pathText } from '#shared/case/problem';

/** What is wrong with a pack, place by place, in sentences for the person who makes packs. */
export const problemsOf = ({ issues }: z.ZodError): string[] => issues.flatMap(sentencesOf);

function sentencesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `"${pathText([...issue.path, key])}" is no part of a pack.`);
  const path = pathText(issue.path);
  return [path === '' ? 'It is not a rate pack.' : `"${path}" should be ${wanted(issue)}.`];
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  return issue.message.replace(/^Invalid input: expected /, '').replace(/, received .*$/, '');
}
