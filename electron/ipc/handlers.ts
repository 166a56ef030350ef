import type { ChannelName, ChannelOutput, channels } from '#shared/ipc/contract';
import type { z } from 'zod';
import type { RatePacks } from '../rate-packs/rate-packs.ts';
import type { Store } from '../store/store.ts';

/** What the handlers work with, the same in the window's process and in the browser host. */
export interface Desk {
  store: Store;
  rates: RatePacks;
  host: 'electron' | 'browser';
  /** Taper's own version. */
  version: string;
  now: () => Date;
  /** The window as it would be printed, as a PDF; absent where there is no window of its own. */
  pdfOfWindow?: () => Promise<Uint8Array>;
}

type ParsedInput<Name extends ChannelName> = z.output<(typeof channels)[Name]['input']>;

/** One function a channel: takes what the contract has parsed, and answers or throws a TaperFailure. */
export type Handlers<Subject extends string = string> = {
  [Name in Extract<ChannelName, `${Subject}.${string}`>]: (input: ParsedInput<Name>) => ChannelOutput<Name> | Promise<ChannelOutput<Name>>;
};
