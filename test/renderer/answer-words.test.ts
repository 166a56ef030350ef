import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseShape } from '#shared/case/schema';
import { answerInWords, answerWords } from '../../renderer/words/answers.ts';

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

  it('stand in a sentence as well', () => {
    expect(answerInWords('client.lcwraRate')).toBe('which LCWRA rate');
    expect(answerInWords('client.dla')).toBe('DLA');
    expect(answerInWords('nobody.knows')).toBe('nobody.knows');
  });
});

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
