import { z } from 'zod';
import { lossReasons, startDefinitions } from './rows.ts';
import { ruleNumbers } from './settings.ts';
import { shownCount } from './shown.ts';
import { hoursBands, month, team } from './values.ts';

/**
 * A sheet for a team meeting. Everything in it is made from what disclosure control lets through: no part of it was worked out
 * from a count that is not shown.
 */

/** Whole pounds a month, or whole weeks: rounded, and only for groups that are large enough. */
const quartiles = z.strictObject({ lower: z.int(), median: z.int(), upper: z.int() });

/** A group of calculations. `notWorseOff`: at least so many per cent, in the worst case of what is shown. */
const group = z.strictObject({
  calculations: shownCount,
  worseOff: shownCount,
  notWorseOff: z.int().min(0).max(100).optional(),
  /** Gain in money left, pounds a month, to the nearest 10. */
  gain: quartiles.optional(),
});

export const periodShape = z.strictObject({
  /** "2026-04+3" or "2026-04+12": the first month and how many there are. */
  id: z.string(),
  kind: z.enum(['quarter', 'year']),
  first: month,
  last: month,
});

/** Job starts by one definition. Targets are cumulative, in the months of the year up to the end of the period. */
const starts = z.strictObject({
  definition: z.enum(startDefinitions),
  definitionInWords: z.string(),
  total: shownCount,
  months: z.array(z.strictObject({ month, started: shownCount, soFar: shownCount })),
  targets: z.array(z.strictObject({ name: z.string(), year: z.int(), soFar: z.array(z.number()) })),
});

/** A machine whose rows are in the sum, and which months of the period it has sent. */
const machinePart = z.strictObject({ machine: z.string(), name: z.string(), months: z.array(month), missing: z.array(month) });

export const sheetStory = z.strictObject({ id: z.uuid(), text: z.string(), consentIn: month });

export const teamSheet = z.strictObject({
  format: z.literal('taper-team-sheet'),
  version: z.literal(1),
  publication: z.uuid(),
  service: z.string(),
  /** Set for the sample service: what in it is invented. */
  sample: z.string().optional(),
  /** Absent for the whole service. */
  team: team.optional(),
  period: periodShape,
  /** The month in which the numbers were published; they have stayed since. */
  publishedIn: month,
  rule: ruleNumbers,
  /** Why there is next to nothing to show, and which period would do. */
  tooSmall: z.string().optional(),
  all: group,
  people: shownCount,
  weeksFromReferral: quartiles.optional(),
  hours: z.array(group.extend({ band: z.enum(hoursBands) })),
  /** Why somebody would be worse off; one calculation can have several reasons. */
  reasons: z.array(z.strictObject({ reason: z.enum(lossReasons), calculations: shownCount })),
  months: z.array(z.strictObject({ month, calculations: shownCount })),
  /** Calculations that an adviser signed: all, before somebody started work, and after a change of hours. */
  signed: z.strictObject({ all: shownCount, beforeStart: shownCount, hoursChange: shownCount }).optional(),
  starts,
  /** By band of the profile: how many calculations, and how many job starts. For a year of the whole service only. */
  profile: z
    .strictObject({
      question: z.string(),
      bands: z.array(z.strictObject({ band: z.string(), calculations: shownCount, started: shownCount })),
    })
    .optional(),
  /** On the sheet of the whole service: each team. */
  teams: z.array(z.strictObject({ team, calculations: shownCount, started: shownCount })),
  machines: z.array(machinePart),
  /** What has to be said with the numbers, in whole sentences. */
  notes: z.array(z.string()),
  stories: z.array(sheetStory),
});
export type MachinePart = z.infer<typeof machinePart>;
export type TeamSheet = z.infer<typeof teamSheet>;
export type SheetGroup = z.infer<typeof group>;
