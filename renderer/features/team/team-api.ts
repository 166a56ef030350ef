import type { z } from 'zod';
import type { Api, Reply } from '#shared/ipc/contract';
import type { teamChannels, teamState } from '#shared/team/channels';
import type { teamSheet } from '#shared/team/sheet';

type Channels = typeof teamChannels;

/** The channels of the team's feedback, as the window sees them. */
export type TeamApi = {
  [Name in keyof Channels]: (input: ChannelEntry<Name>) => Promise<ChannelReply<Name>>;
};

export type ChannelEntry<Name extends keyof Channels> = z.input<Channels[Name]['input']>;
export type ChannelReply<Name extends keyof Channels> = Reply<z.output<Channels[Name]['output']>>;

export type Service = 'own' | 'sample';
export type TeamState = z.infer<typeof teamState>;
export type TeamSheet = z.infer<typeof teamSheet>;
export type TeamSettings = TeamState['settings'];
export type SheetGroup = TeamSheet['all'];

/** The team's channels, where the process that keeps the records has them. */
export function teamApiOf(api: Api): TeamApi | undefined {
  const has = (candidate: Api): candidate is Api & TeamApi => 'team.state' in candidate;
  return has(api) ? api : undefined;
}
