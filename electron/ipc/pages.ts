import { TaperFailure } from '../failure.ts';
import type { Desk, Handlers } from './handlers.ts';

export const pageHandlers = ({ store, pdfOfWindow }: Desk): Handlers<'pages'> => ({
  'pages.pdf': async () => {
    // What the window shows comes from the records, so nothing is printed behind a locked door.
    store.readable();
    if (pdfOfWindow === undefined) {
      throw new TaperFailure('unfit', 'The browser makes the PDF here: choose “Print or save as PDF”, and there “Save as PDF”.');
    }
    return { content: Buffer.from(await pdfOfWindow()).toString('base64') };
  },
});
