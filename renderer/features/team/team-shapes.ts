import type { z } from 'zod';
import type { ChannelOutput } from '#shared/ipc/contract';
import type { jobOutcome, mark, newJobOutcome, newMark } from '#shared/team/record';

/** What the team's screens have to do with, by short names. */
export type Service = 'own' | 'sample';
export type TeamState = ChannelOutput<'team.state'>;
export type TeamSheet = ChannelOutput<'team.sheet'>;
export type TeamSettings = TeamState['settings'];
export type SheetGroup = TeamSheet['all'];

/** How a saved calculation is counted for the team. */
export type Mark = z.infer<typeof mark>;
export type NewMark = z.infer<typeof newMark>;

/** What became of a job that was talked about. */
export type JobOutcome = z.infer<typeof jobOutcome>;
export type NewJobOutcome = z.infer<typeof newJobOutcome>;
