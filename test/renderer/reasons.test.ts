import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '#rules';
import { figuresDefined, rulesDefined } from '#rules/engine/index';
import { broken } from '#test/households/broken';

/** Words of the source that look like a question and are none: kinds of values. */
const noQuestion = new Set(['yes-no']);

test('every question that a reason reads is one that the rules answer', () => {
  const known = new Set([...rulesDefined(), ...figuresDefined()].map(({ id }) => id));
  broken(40, (entered) => {
    for (const { question } of explain(entered, 'now')) known.add(question);
    return undefined;
  });
  const source = readFileSync(new URL('../../renderer/words/reasons.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/['`]([a-z-]+(?:\.[a-z-]+)*)(?=['`/])/g)].map(([, id = '']) => id).filter((id) => /[.-]/.test(id));
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((id) => !known.has(id) && !noQuestion.has(id))).toEqual([]);
});
