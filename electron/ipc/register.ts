import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { channelNames, type Failure, type Reply } from '#shared/ipc/contract';
import { isOfOrigin } from '../guards.ts';
import type { Dispatch } from './dispatch.ts';

/** Answers the window's calls, one handler for each channel, and only the window's own top page at Taper's own address. */
export function registerChannels(dispatch: Dispatch, isOurs: (contents: WebContents) => boolean, allowedOrigins: readonly string[]): void {
  for (const name of channelNames) {
    ipcMain.handle(name, (event, input: unknown): Promise<Reply<unknown>> => {
      if (!isOurs(event.sender) || !isTopPage(event, allowedOrigins)) return Promise.resolve({ ok: false, error: stranger });
      return dispatch(name, input);
    });
  }
}

function isTopPage({ sender, senderFrame }: IpcMainInvokeEvent, allowedOrigins: readonly string[]): boolean {
  return (
    senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.parent === null && isOfOrigin(senderFrame.url, allowedOrigins)
  );
}

const stranger: Failure = {
  code: 'unexpected',
  message: 'This page is not Taper’s own and may not use the records. Close the window and open Taper again.',
};
