import { z } from 'zod';
import { startDefinitions } from './rows.ts';
import { team } from './values.ts';

/** How many job starts a service means to reach in a year: the whole of it, or one team. */
export const startTarget = z.strictObject({ name: z.string().min(1).max(60), team: team.optional(), year: z.int().min(1).max(100_000) });

/** How small counts are hidden: counts from 1 to `maskUpTo` are masked, others rounded to the nearest `roundTo`. */
export const ruleNumbers = z.strictObject({ maskUpTo: z.int().min(1).max(100), roundTo: z.int().min(1).max(100) });

/** With a smaller mask, whoever sees that a count is hidden could all but tell it. */
export const leastMask = 3;
/** With a larger step, a count above the mask could be rounded to nought and look like nobody. */
export const largestStep = (maskUpTo: number): number => Math.min(100, 2 * (maskUpTo + 1));

/** Two numbers that go together. What was published by others before stays readable. */
const soundRule = ruleNumbers.superRefine(({ maskUpTo, roundTo }, context) => {
  if (maskUpTo < leastMask) {
    context.addIssue({
      code: 'custom',
      path: ['maskUpTo'],
      message: `Hide counts up to ${leastMask} at least. With less, a hidden count could be guessed.`,
    });
  } else if (roundTo > largestStep(maskUpTo)) {
    const message = `Where counts up to ${maskUpTo} are hidden, round to ${largestStep(maskUpTo)} at most. With more, a count could be rounded to nought and look like nobody.`;
    context.addIssue({ code: 'custom', path: ['roundTo'], message });
  }
});

/** A coarse profile, such as bands of a total score. Off unless the service asks for it. */
export const profileQuestion = z.strictObject({
  question: z.string().min(1).max(120),
  bands: z.array(z.string().min(1).max(60)).min(2).max(6),
});

export const teamSettings = z.strictObject({
  /** What the service calls itself on its sheets. */
  service: z.string().max(80),
  /** The month in which its years start: 4 for April. */
  yearStartsIn: z.int().min(1).max(12),
  rule: soundRule,
  startDefinition: z.enum(startDefinitions),
  targets: z.array(startTarget).max(60),
  profile: profileQuestion.nullable(),
});

/** Why a service might not want profiles, said where it turns them on. */
export const whyNoProfile =
  'A score says something about a person’s health. Recording it here puts health data beside work and money, on every machine that counts, ' +
  'and people have not been asked for it for this purpose. It can show that those who moved into work were no less unwell than others. ' +
  'Leave it off unless your service has agreed why it needs this, told people, and chosen few and wide bands.';

/** Each definition of job starts in words, as every chart names it. */
export const definitionInWords = {
  'sussex-2011':
    'Job starts (Sussex 2011): a person starts paid work, in a job open to anyone, at or above the minimum wage, for at least one day in a month; a person counts once a month.',
  people: 'People who started a job: each person counts once in a year of the service, in the month of the first start.',
  jobs: 'Jobs started: every job counts, also several of one person.',
} as const satisfies Record<(typeof startDefinitions)[number], string>;
export type TeamSettings = z.infer<typeof teamSettings>;
