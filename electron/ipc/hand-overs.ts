import type { LogAction } from '#shared/ipc/records';
import { askAdviser, closeHandOver, listHandOvers, type Closing } from '../store/hand-overs.ts';
import type { WritableRecords } from '../store/connection.ts';
import { addToLog, markOf } from '../store/log.ts';
import { readSettings } from '../store/settings.ts';
import type { Desk, Handlers } from './handlers.ts';

export const handOverHandlers = ({ store, now }: Desk): Handlers<'handOvers'> => ({
  'handOvers.list': ({ caseId }) => listHandOvers(store.readable(), caseId),
  'handOvers.ask': ({ caseId, handOver }) => {
    const records = store.writable();
    return records.together(() => {
      const asked = askAdviser(records, caseId, handOver, readSettings(records).adviser, now());
      addToLog(records, 'adviser-asked', now(), { mark: markOf(caseId) });
      return asked;
    });
  },
  'handOvers.close': ({ id, outcome, answer }) => {
    const records = store.writable();
    return records.together(() => closeAndLog(records, id, { outcome, answer }, now()));
  },
});

const actions: Record<Closing['outcome'], LogAction> = { 'looked-at': 'adviser-answered', withdrawn: 'asking-withdrawn' };

/** Closes a hand-over with its entry in the log, which has nothing of what was said. */
export function closeAndLog(records: WritableRecords, id: string, closing: Closing, now: Date, adviser = readSettings(records).adviser) {
  const { caseId, handOver } = closeHandOver(records, id, closing, adviser, now);
  addToLog(records, actions[closing.outcome], now, { mark: markOf(caseId) });
  return handOver;
}
