import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/ipc/contract';
import { isGroup, withAnswer, type Answer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';

const file = path.join(import.meta.dirname, '..', 'e2e', 'cases', 'everything.json');
const everything = JSON.parse(readFileSync(file, 'utf8')) as Draft;

/** What nobody types: it comes with the case, or is chosen from a list that has nothing else. */
const notTyped =
  /(^|\.)(format|version|id|child|per|who|kind|of|nation|tenure|reduction|band|disability|capability|lcwraRate|because|dailyLiving|newStyleEsa|paid|benefit|every|studentLoans\[\d+\]|brma|council|reference)$/;

const typed = leavesOf(everything).filter((leaf) => !notTyped.test(leaf));

describe('an answer that cannot be read', () => {
  it('is one of many that are typed', () => {
    expect(readDraft(everything).ok).toBe(true);
    expect(typed.length).toBeGreaterThan(35);
  });

  it.each(typed)('of %s says in the words of the form what is allowed', (leaf) => {
    const read = readDraft(withAnswer(everything, leaf, '???'));
    const problem = read.ok ? undefined : read.problems.find((one) => leaf === one.path || leaf.startsWith(one.path));
    expect(problem?.kind).toBe('wrong');
    expect(problem?.text).toMatch(/^(Enter|Choose|Give) /);
    expect(problem?.text).not.toContain('"');
  });
});

/** The path of every single answer that is text or a number. */
function leavesOf(answer: Answer, at = ''): string[] {
  if (Array.isArray(answer)) return answer.flatMap((item, index) => leavesOf(item, `${at}[${index}]`));
  if (isGroup(answer)) return Object.entries(answer).flatMap(([key, value]) => leavesOf(value, at === '' ? key : `${at}.${key}`));
  return typeof answer === 'string' || typeof answer === 'number' ? [at] : [];
}
