import { addCases } from '../store/archive/add-cases.ts';
import { casePieces, casesIn } from '../store/archive/case-piece.ts';
import { openArchive, sealArchive } from '../store/archive/sealed.ts';
import { TaperFailure } from '../failure.ts';
import { readSummary } from '../store/cases.ts';
import { standardCost } from '../store/key.ts';
import { addToLog, logHead } from '../store/log.ts';
import type { Desk, Handlers } from './handlers.ts';

const partBytes = 2 * 1024 * 1024;
const mostBytes = 1024 * 1024 * 1024;

/** An archive goes out and comes in by parts, which a call can carry; what waits here between them is encrypted. */
export function archiveHandlers({ store, now }: Desk): Handlers<'archive'> {
  let outgoing: Buffer = Buffer.alloc(0);
  let incoming: Buffer[] = [];
  return {
    'archive.make': async ({ passphrase, caseId }) => {
      const records = store.writable();
      const summary = caseId === undefined ? undefined : readSummary(records, caseId);
      if (summary === undefined) addToLog(records, 'everything-exported', now());
      else addToLog(records, 'case-exported', now(), { mark: summary.mark, details: 'archive' });
      const head = logHead(records);
      const pieces = [...casePieces(records, caseId)];
      outgoing = await sealArchive(pieces, passphrase, standardCost, head);
      const parts = Math.ceil(outgoing.length / partBytes);
      const called = summary === undefined ? 'records' : summary.reference.trim() || 'case';
      return { name: `${called} ${now().toISOString().slice(0, 10)} (log ${head}).taper-archive`, parts, cases: pieces.length };
    },
    'archive.part': ({ part }) => {
      const content = outgoing.subarray(part * partBytes, (part + 1) * partBytes);
      if (content.length === 0) throw new TaperFailure('not-found', 'There is no such part of an archive. Export everything again.');
      const text = content.toString('base64');
      if ((part + 1) * partBytes >= outgoing.length) outgoing = Buffer.alloc(0);
      return { content: text };
    },
    'archive.receive': ({ part, content }) => {
      store.readable();
      if (part === 0) incoming = [];
      if (part !== incoming.length)
        throw new TaperFailure('invalid-input', 'A part of the archive is missing. Nothing was changed. Import it again.');
      incoming.push(Buffer.from(content, 'base64'));
      if (incoming.reduce((sum, each) => sum + each.length, 0) > mostBytes) {
        incoming = [];
        throw new TaperFailure('invalid-input', 'This file is larger than Taper takes. Nothing was changed. Choose another file.');
      }
      return {};
    },
    'archive.take': async ({ passphrase }) => {
      store.readable();
      const archive = Buffer.concat(incoming);
      const cases = casesIn(await openArchive(archive, passphrase));
      const records = store.writable();
      const outcome = records.together(() => {
        const counted = addCases(records, cases);
        addToLog(records, 'everything-imported', now(), {
          details: `${counted.added} added, ${counted.known} there already, ${counted.answers} answers to them`,
        });
        return counted;
      });
      incoming = [];
      return outcome;
    },
  };
}
