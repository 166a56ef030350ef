import { channelNames, channels, type ChannelName, type Reply } from '#shared/ipc/contract';
import type { z } from 'zod';
import { appHandlers } from './app.ts';
import { archiveHandlers } from './archive.ts';
import { calculationHandlers } from './calculations.ts';
import { caseHandlers } from './cases.ts';
import { followUpHandlers } from './follow-ups.ts';
import { handOverHandlers } from './hand-overs.ts';
import type { Desk, Handlers } from './handlers.ts';
import { pageHandlers } from './pages.ts';
import { failureOf, inputFailure } from './refusals.ts';
import { rateHandlers } from './rates.ts';
import { sampleHandlers } from './samples.ts';
import { logHandlers, settingsHandlers } from './settings.ts';
import { storeHandlers } from './store.ts';
import { teamHandlers } from './team.ts';

/** Answers one call on one channel. Never rejects: whatever goes wrong becomes a failure that is safe to show. */
export type Dispatch = (channel: string, input: unknown) => Promise<Reply<unknown>>;

/** The one way in, behind the window and behind the browser host: parses what goes in and what comes out with the contract. */
export function dispatchAt(desk: Desk, report: (line: string) => void = (line) => console.error(line)): Dispatch {
  const handlers: Handlers = {
    ...appHandlers(desk),
    ...rateHandlers(desk),
    ...storeHandlers(desk),
    ...caseHandlers(desk),
    ...sampleHandlers(desk),
    ...calculationHandlers(desk),
    ...followUpHandlers(desk),
    ...handOverHandlers(desk),
    ...settingsHandlers(desk),
    ...logHandlers(desk),
    ...teamHandlers(desk),
    ...archiveHandlers(desk),
    ...pageHandlers(desk),
  };
  return async (channel, input) => {
    if (!isChannel(channel)) return { ok: false, error: unknownChannel };
    const { input: inputSchema, output: outputSchema }: { input: z.ZodType; output: z.ZodType } = channels[channel];
    try {
      // Also inside: an input nested too deep makes the parsing itself throw.
      const parsed = inputSchema.safeParse(input);
      if (!parsed.success) return { ok: false, error: inputFailure(channel, parsed.error.issues, input) };
      const handle = handlers[channel] as (input: unknown) => unknown;
      return { ok: true, value: outputSchema.parse(await handle(parsed.data)) };
    } catch (error) {
      const failure = failureOf(error, channel);
      if (failure.code === 'unexpected') report(`taper: ${channel} failed: ${placeOf(error)}`);
      return { ok: false, error: failure };
    }
  };
}

const isChannel = (name: string): name is ChannelName => channelNames.some((known) => known === name);

const unknownChannel = {
  code: 'invalid-input' as const,
  message: 'This page asked for something that Taper does not do. Reload the page; if it happens again, restart Taper.',
};

/** The kind of error and where it arose. Its message is left out: it may quote a case. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `${error.name}${frame ?? ''}`;
}
