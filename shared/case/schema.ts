import { z } from 'zod';
import { checkConsistency, type Problem } from './consistency.ts';
import { help } from './help.ts';
import { claims, home, place } from './home.ts';
import { checkNotKnown, notKnown } from './not-known.ts';
import { monthsAnswers } from './months.ts';
import { child, nonDependant, person } from './person.ts';
import { situation } from './situation.ts';
import { statement } from './statement.ts';
import { isoDate, pounds } from './values.ts';

export const nations = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

const shape = z.strictObject({
  format: z.literal('taper-case'),
  version: z.literal(1),
  reference: z.string().min(1, { error: "the service's own reference, never a name" }).max(80),
  asAt: isoDate,
  projection: z.boolean().optional(),
  nation: z.enum(nations),
  place: place.optional(),
  client: person,
  partner: person.optional(),
  married: z.boolean().optional(),
  children: z.array(child).max(20).default([]),
  nonDependants: z.array(nonDependant).max(20).default([]),
  home,
  savings: pounds,
  claims,
  help: z.array(help).max(20).default([]),
  months: monthsAnswers.optional(),
  statement: statement.optional(),
  now: situation,
  scenarios: z.array(situation).max(50).default([]),
  notKnown: z.array(notKnown).max(20).optional(),
});

/** The case file, version 1: the current household, how it lives now, and what it is thinking about. */
export const caseSchema = shape.superRefine((subject, context) => {
  const problem: Problem = (path, message, allowed = []) => {
    context.issues.push({ code: 'custom', path, message, params: { allowed }, input: subject });
  };
  checkConsistency(subject, problem);
  checkNotKnown(shape, subject, problem);
});

/** The case file without its cross-checks, for the generated JSON Schema, which cannot express them. */
export const caseShape = shape;

export type Case = z.infer<typeof shape>;
export type CaseInput = z.input<typeof shape>;
