import type { ChannelOutput } from '#shared/ipc/contract';

/** What the team's screens have to do with, by short names. */
export type Service = 'own' | 'sample';
export type TeamState = ChannelOutput<'team.state'>;
export type TeamSheet = ChannelOutput<'team.sheet'>;
export type TeamSettings = TeamState['settings'];
export type SheetGroup = TeamSheet['all'];
