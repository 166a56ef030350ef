import { z } from 'zod';
import { help } from './help.ts';
import { claims, home, place } from './home.ts';
import { notKnown } from './not-known.ts';
import { monthsAnswers } from './months.ts';
import { child, nonDependant, person } from './person.ts';
import { situation } from './situation.ts';
import { statement } from './statement.ts';
import { isoDate, pounds } from './values.ts';

export const nations = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** The case file without its cross-checks, which a generated JSON Schema cannot express. */
export const caseShape = z.strictObject({
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

export type Case = z.infer<typeof caseShape>;
export type CaseInput = z.input<typeof caseShape>;
