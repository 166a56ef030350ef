import type { Draft } from '#shared/ipc/contract';
import { answerInWords, answerWords } from '../words/answers.ts';
import { isGroup, type Answer } from './path.ts';

/** What a step back or forward did, for who cannot see it: "Undone: hours a week, now 16." */
export function stepWords(step: 'undo' | 'redo', before: Draft, after: Draft): string {
  const done = step === 'undo' ? 'Undone' : 'Done again';
  const change = firstChange(before, after, '');
  if (change === undefined) return `${done}.`;
  const path = namedPath(change.path);
  if (path === undefined) return `${done}.`;
  return `${done}: ${answerInWords(path)}${path === change.path ? nowWords(change.is) : ''}.`;
}

/** The answer, or what it is part of, that has a name; a name says more of the place than the letters of a path. */
function namedPath(path: string): string | undefined {
  for (let at = path; at !== ''; at = at.replace(/(\.|^)[^.]*$/, '')) if (answerWords(at) !== undefined) return at;
  return undefined;
}

const nowWords = (is: Answer | undefined): string => {
  if (is === undefined || is === '') return ', now empty';
  return typeof is === 'string' && /\d/.test(is) ? `, now ${is}` : '';
};

interface Change {
  path: string;
  is: Answer | undefined;
}

/** The first answer that is another one, in the order in which answers are kept. */
function firstChange(was: Answer | undefined, is: Answer | undefined, path: string): Change | undefined {
  if (was === is) return undefined;
  const within = entriesOfBoth(was, is);
  if (within === undefined) return { path, is };
  for (const [key, one, other] of within) {
    const place = Array.isArray(was) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const change = firstChange(one, other, place);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** What stands at each place of two lists of the same length, or under each name of two groups. */
function entriesOfBoth(was: Answer | undefined, is: Answer | undefined): [string, Answer | undefined, Answer | undefined][] | undefined {
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) return was.map((one, index) => [String(index), one, is[index]]);
  if (!isGroup(was) || !isGroup(is)) return undefined;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((key) => [key, was[key], is[key]]);
}
