import { z } from 'zod';
import { longestPart, mergeOutcome } from './bundle.ts';
import { fidelityReview } from './evidence.ts';
import { mark, newMark, newJobOutcome, newStory, jobOutcome, story } from './record.ts';
import { teamSettings } from './settings.ts';
import { periodShape, teamSheet } from './sheet.ts';
import { month, team } from './values.ts';

/** The channels of the team's feedback. `service` is the service's own records, or the sample, which never touches them. */

const nothing = z.strictObject({});
const id = z.uuid();
const service = z.enum(['own', 'sample']);
const textFile = z.strictObject({ name: z.string(), text: z.string() });
const ofSheet = z.strictObject({ service, publication: id, team: team.optional() });

const publication = z.strictObject({ id, period: periodShape, publishedIn: month });
const machine = z.strictObject({
  /** The fingerprint of the machine's key. */
  machine: z.string(),
  name: z.string(),
  isOwn: z.boolean(),
  /** The months that its bundles cover, the first and the last; absent where it sent none. */
  covers: z.strictObject({ first: month, last: month }).optional(),
});

export const teamState = z.strictObject({
  settings: teamSettings,
  /** Where the rows are: in the records of this machine, or in the database that the service has set up. */
  database: z.enum(['records', 'postgresql']),
  teams: z.array(team),
  machines: z.array(machine),
  /** The newest first. */
  publications: z.array(publication),
  /** Periods that are over, have rows and are not published yet. */
  toPublish: z.array(periodShape),
  /** The quarter that is running, and what this machine has counted in it by itself; absent for the sample. */
  running: z.strictObject({ period: periodShape, calculations: z.int(), starts: z.int() }).optional(),
});

export const teamChannels = {
  'team.state': { input: z.strictObject({ service }), output: teamState },
  'team.changeSettings': { input: teamSettings.partial(), output: teamSettings },
  /** Counts, protects and keeps the numbers of a period for every team at once. Takes a while; the numbers then stay. */
  'team.publish': { input: z.strictObject({ period: z.string().max(20) }), output: publication },
  'team.sheet': { input: ofSheet, output: teamSheet },
  'team.csv': { input: ofSheet, output: textFile },
  'team.marks': { input: z.strictObject({ caseId: id }), output: z.array(mark) },
  'team.mark': { input: newMark, output: mark },
  'team.unmark': { input: z.strictObject({ calculationId: id }), output: nothing },
  'team.outcomes': { input: z.strictObject({ reference: z.string().max(200).optional() }), output: z.array(jobOutcome) },
  'team.addOutcome': { input: newJobOutcome, output: jobOutcome },
  'team.changeOutcome': { input: jobOutcome, output: jobOutcome },
  'team.removeOutcome': { input: z.strictObject({ id }), output: nothing },
  'team.exportBundle': { input: z.strictObject({ first: month, last: month }), output: textFile },
  /** A bundle comes in parts, one after the other, so that any length fits, progress shows and it can be broken off. */
  'team.mergeBegin': { input: nothing, output: z.strictObject({ merge: id }) },
  'team.mergePart': { input: z.strictObject({ merge: id, text: z.string().max(longestPart) }), output: z.strictObject({ rows: z.int() }) },
  'team.mergeEnd': { input: z.strictObject({ merge: id }), output: mergeOutcome },
  'team.mergeCancel': { input: z.strictObject({ merge: id }), output: nothing },
  'team.nameMachine': { input: z.strictObject({ machine: z.string().max(64), name: z.string().max(60) }), output: nothing },
  'team.stories': { input: z.strictObject({ service }), output: z.array(story) },
  'team.addStory': { input: newStory, output: story },
  /** The text is deleted; sheets print it no more. */
  'team.withdrawStory': { input: z.strictObject({ id }), output: nothing },
  'team.reviews': { input: z.strictObject({ service }), output: z.array(fidelityReview) },
  'team.saveReview': { input: fidelityReview, output: nothing },
  'team.removeReview': { input: z.strictObject({ reviewedOn: z.iso.date() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
export type TeamState = z.infer<typeof teamState>;
