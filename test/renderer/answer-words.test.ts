import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseShape } from '#shared/case/schema';
import { answerInWords, answerPatterns, answerWords } from '../../renderer/words/answers.ts';

/** What the form never asks for: it is given with the case, or it belongs to the answer that it stands beside. */
const unasked = /(^|\.)(format|version|id|child|per)$/;

describe('the words of the form', () => {
  it('name every answer that a case can hold', () => {
    const unnamed = answersIn(caseShape).filter((path) => !unasked.test(path) && answerWords(path) === undefined);
    expect(unnamed).toEqual([]);
  });

  it('are short: a label, and one or two sentences of help', () => {
    for (const path of answersIn(caseShape)) {
      const { label = '', help = '' } = answerWords(path) ?? {};
      expect(label.length, path).toBeLessThanOrEqual(56);
      expect(help.length, path).toBeLessThanOrEqual(190);
    }
  });

  it('say of every field in one or two sentences what it is or where it stands', () => {
    const silent = answerPatterns.filter((pattern) => !isGroup.has(pattern) && !pattern.startsWith('notKnown') && helpOf(pattern) === '');
    expect(silent).toEqual([]);
  });

  it('say what is allowed where an answer cannot be read', () => {
    const vague = answerPatterns.flatMap((pattern) => {
      const wrong = answerWords(pattern.replaceAll('[]', '[0]'))?.wrong ?? '';
      return wrong === '' || /such as|from \d|to \d|real date|whole|as a number/.test(wrong) ? [] : [`${pattern}: ${wrong}`];
    });
    expect(vague).toEqual([]);
  });

  it('stand in a sentence as well', () => {
    expect(answerInWords('client.lcwraRate')).toBe('which LCWRA rate');
    expect(answerInWords('client.dla')).toBe('DLA');
    expect(answerInWords('nobody.knows')).toBe('nobody.knows');
  });
});

/** What has no field of its own: its members are fields. */
const isGroup = new Set([
  'claims.transitional',
  'claims.legacy',
  'help[].kind',
  'home.jointTenants',
  'home.councilTax',
  'home.councilTax.scheme',
  'scenarios',
  'months',
  'months.councilTaxInstalments',
  'person.lcwraBreak',
  'situation.jobs[].pay.per',
  'situation.jobs[].thisTaxYear',
  'situation.jobs[].selfEmployment',
  'situation.jobs[].overtime',
  'statement',
  'statement.entitlement',
  'statement.deductions',
]);

const helpOf = (pattern: string): string =>
  answerWords(
    pattern
      .replace(/^situation/, 'now')
      .replace(/^person/, 'client')
      .replaceAll('[]', '[0]'),
  )?.help ?? '';

/** The path of every single answer, with "[0]" for an item of a list. */
function answersIn(schema: unknown, path = ''): string[] {
  const within = unwrapped(schema);
  if (within instanceof z.ZodObject) {
    return Object.entries(within.shape).flatMap(([key, child]) => answersIn(child, path === '' ? key : `${path}.${key}`));
  }
  if (within instanceof z.ZodUnion && within.options.some((option) => unwrapped(option) instanceof z.ZodObject)) {
    return [...new Set(within.options.flatMap((option) => answersIn(option, path)))];
  }
  if (within instanceof z.ZodArray) {
    const item = unwrapped(within.element);
    return item instanceof z.ZodObject ? [path, ...answersIn(item, `${path}[0]`)] : [path];
  }
  return [path];
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap());
  return schema;
}
