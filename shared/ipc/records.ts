import { z } from 'zod';
import { caseShape } from '../case/schema.ts';
import { timeline } from '../calculation/months.ts';
import { resultSchema } from '../calculation/result.ts';
import { stopping } from '../calculation/stopping.ts';
import { trace } from '../calculation/trace.ts';

/** What is kept about a case beside its answers, its history of calculations, the log of what was done, and the settings. */

export const id = z.uuid();
export const instant = z.iso.datetime();
export const day = z.iso.date();

/** A short text of the adviser's own, on one line. */
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const word = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*[^\s\p{Cc}\p{Cs}][^\p{Cc}\p{Cs}]*$/u);

/** A text of the adviser's own, of several lines. */
const lines = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^(?:\n|[^\p{Cc}\p{Cs}])*$/u);

export const tag = word(40);

/** The tag of the sample households. It comes and goes with them only: what has it is made up and never counts. */
export const sampleTag = 'sample';

/** Something to look at again, such as hours that change in March. */
export const followUp = z.strictObject({ id, dueOn: day, note: line(200), doneAt: instant.optional() });
export type FollowUp = z.infer<typeof followUp>;
export const newFollowUp = z.strictObject({ dueOn: day, note: line(200) });

/** What is kept about a case beside its answers. */
export const caseDetails = z.strictObject({
  /** The service's own name for a team; never a person's. */
  team: line(80),
  /** The name or code of the adviser whose case it is. */
  adviser: line(80),
  tags: z.array(tag).max(20),
  archived: z.boolean(),
});
export type CaseDetails = z.infer<typeof caseDetails>;

/** An adviser is asked to look at a case: whom, what about, by when; and what came of it. */
export const handOver = z.strictObject({
  id,
  askedAt: instant,
  /** As the settings named who asked; nobody proved who they are. */
  askedBy: line(80),
  /** The name or code of the adviser; empty where any adviser may look. */
  adviser: line(80),
  /** What is to be looked at, each as the answer put it. */
  reasons: z.array(word(600)).max(60),
  note: lines(4000),
  dueOn: day.optional(),
  closed: z
    .strictObject({
      at: instant,
      by: line(80),
      outcome: z.enum(['looked-at', 'withdrawn']),
      answer: lines(4000),
      /** What was signed with it. */
      calculationId: id.optional(),
    })
    .optional(),
});
export type HandOver = z.infer<typeof handOver>;
export const newHandOver = handOver.pick({ adviser: true, reasons: true, note: true, dueOn: true });
export type NewHandOver = z.infer<typeof newHandOver>;
/** An adviser's answer, in their own words. */
export const answerText = lines(4000);
/** Who signs: a name or code. */
export const signer = word(80);

export const caseSummary = z.strictObject({
  id,
  /** What the log calls the case, before and after it is deleted. */
  mark: z.string(),
  reference: z.string(),
  createdAt: instant,
  changedAt: instant,
  /** Counts the changes of the answers, so that a second window notices those of the first. */
  revision: z.int(),
  calculations: z.int(),
  /** How many of them are signed. */
  signed: z.int(),
  /** The one that was saved last. */
  latest: z.strictObject({ id, savedAt: instant, asAt: day }).optional(),
  /** The one that was signed last, by whom and when. */
  latestSigned: z.strictObject({ id, savedAt: instant, at: instant, adviser: z.string() }).optional(),
  /** What an adviser is asked and has not answered yet. */
  handOver: handOver.optional(),
  /** What an adviser answered last. */
  answered: handOver.optional(),
  team: z.string(),
  adviser: z.string(),
  tags: z.array(z.string()),
  archivedAt: instant.optional(),
  /** The next follow-up that is not done. */
  followUp: z.strictObject({ dueOn: day, note: z.string() }).optional(),
  /** From which day it is due for deletion, where a retention period is set. */
  deleteFrom: day.optional(),
  /** In the list: of whom the case is, and what the calculation that was saved last came to; absent where nothing was answered yet. */
  about: z
    .strictObject({
      partner: z.boolean(),
      children: z.int(),
      gains: z.array(z.strictObject({ name: z.string(), month: z.string().optional() })),
    })
    .optional(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

/** Which cases are wanted. What is left out does not narrow the list. */
export const caseSearch = z.strictObject({
  /** Every word is in the reference, a tag, the team, the adviser or a follow-up. */
  text: z.string().max(200).optional(),
  tag: z.string().max(40).optional(),
  team: z.string().max(80).optional(),
  adviser: z.string().max(80).optional(),
  /** Without it, those that are not archived. */
  archived: z.enum(['only', 'also']).optional(),
  /** Those with a follow-up that is due today or earlier, or with any that is not done. */
  followUp: z.enum(['due', 'any']).optional(),
  dueForDeletion: z.literal(true).optional(),
  /** Those that wait for an adviser. */
  waiting: z.literal(true).optional(),
  from: z.int().min(0).max(10_000_000).optional(),
  most: z.int().min(1).max(500).optional(),
});
export type CaseSearch = z.infer<typeof caseSearch>;

export const caseList = z.strictObject({
  /** The one changed last first; of follow-ups and of those that wait, the one due first. */
  cases: z.array(caseSummary),
  /** How many there are of these, on this page and on others. */
  found: z.int(),
  /** How many cases there are at all. */
  all: z.int(),
  archived: z.int(),
  followUpsDue: z.int(),
  waiting: z.int(),
  dueForDeletion: z.int(),
  tags: z.array(z.string()),
  teams: z.array(z.string()),
  advisers: z.array(z.string()),
  /** The first reference of this year's that no case has. */
  nextReference: z.string(),
});
export type CaseList = z.infer<typeof caseList>;

export const signature = z.strictObject({
  at: instant,
  /** As the settings named the adviser; nobody proved who they are. */
  adviser: z.string(),
});

export const calculationSummary = z.strictObject({
  id,
  caseId: id,
  savedAt: instant,
  edition: z.string(),
  /** The name of the rate pack that was used; absent where there was none. */
  pack: z.string().optional(),
  asAt: z.string(),
  /** The gain of each scenario a month, where there is one, for the list. */
  gains: z.array(z.strictObject({ name: z.string(), month: z.string().optional() })),
  signed: signature.optional(),
});
export type CalculationSummary = z.infer<typeof calculationSummary>;

/** The months ahead of each situation and after each stop, as they were said with a calculation. */
export const keptMonths = z.strictObject({
  timelines: z.array(timeline),
  afterStops: z.array(stopping.pick({ situation: true, timeline: true, lowestMonth: true })),
});
export type KeptMonths = z.infer<typeof keptMonths>;

export const savedCalculation = calculationSummary.extend({
  case: caseShape,
  result: resultSchema,
  traces: z.record(z.string(), trace),
  /** Absent where the law has no months (2011-12), and from before months were kept. */
  months: keptMonths.optional(),
});
export type SavedCalculation = z.infer<typeof savedCalculation>;

/** What the log records. */
export const logAction = z.enum([
  'records-created',
  'opened-by-changed',
  'recovery-key-made',
  'backup-restored',
  'settings-changed',
  'calculation-signed',
  'adviser-asked',
  'adviser-answered',
  'asking-withdrawn',
  'case-exported',
  'case-archived',
  'case-unarchived',
  'case-deleted',
  'everything-exported',
  'everything-imported',
  'sheet-published',
  'sheet-exported',
  'bundle-exported',
  'bundle-merged',
  'story-withdrawn',
]);
export type LogAction = z.infer<typeof logAction>;

export const logEntry = z.strictObject({
  number: z.int(),
  at: instant,
  /** The adviser as the settings named them then; empty where nobody was named. */
  who: z.string(),
  action: logAction,
  /** The mark of the case, or nothing. */
  mark: z.string(),
  /** Its reference, while the case is there. */
  reference: z.string().optional(),
  details: z.string(),
  hash: z.string(),
});
export type LogEntry = z.infer<typeof logEntry>;

export const log = z.strictObject({
  /** The newest first. */
  entries: z.array(logEntry),
  all: z.int(),
  /** The number and the hash of the newest entry, as exports print it. */
  head: z.string(),
  /** The number of the first entry that does not follow from the one before it. */
  brokenAt: z.int().optional(),
});
export type Log = z.infer<typeof log>;

export const settings = z.strictObject({
  /** The name or code that goes with what this adviser signs. */
  adviser: line(80),
  /** The team of new cases. */
  team: line(80),
  /** After how many minutes without a sign of life the records lock themselves. */
  lockAfterMinutes: z.int().min(1).max(480),
  /** How many months after the last change a case is due for deletion; none where the service has no such rule. */
  keepMonths: z.int().min(1).max(600).nullable(),
});
export type Settings = z.infer<typeof settings>;
