import { createCase, deleteCase, describeCase, readCase, readSummary, saveCase } from '../store/cases.ts';
import { findCases } from '../store/case-search.ts';
import type { WritableRecords } from '../store/connection.ts';
import { addToLog, logHead, markOf } from '../store/log.ts';
import { isSample, keepSampleMark, markAsSample } from '../store/samples.ts';
import type { Desk, Handlers } from './handlers.ts';

export const caseHandlers = ({ store, now }: Desk): Handlers<'cases'> => ({
  'cases.list': (search) => findCases(store.readable(), search, now().toISOString().slice(0, 10)),
  'cases.create': ({ draft, copyOf }) => {
    const records = store.writable();
    return records.together(() => {
      const created = createCase(records, draft, now());
      if (copyOf !== undefined && isSample(records, copyOf)) markAsSample(records, created.id);
      return created;
    });
  },
  'cases.read': ({ id }) => readCase(store.readable(), id),
  'cases.save': ({ id, draft, revision }) => saveCase(store.writable(), id, draft, now(), revision),
  'cases.describe': ({ id, details }) => {
    const records = store.writable();
    return records.together(() => {
      if (details.tags !== undefined) keepSampleMark(records, id, details.tags);
      const before = readSummary(records, id).archivedAt !== undefined;
      const summary = describeCase(records, id, details, now());
      const after = summary.archivedAt !== undefined;
      if (after !== before) addToLog(records, after ? 'case-archived' : 'case-unarchived', now(), { mark: summary.mark });
      return summary;
    });
  },
  'cases.delete': ({ id }) => {
    deleteAll(store.writable(), [id], now());
    void store.eraseDeleted();
    return {};
  },
  'cases.deleteDue': ({ ids }) => {
    deleteAll(store.writable(), ids, now());
    void store.eraseDeleted();
    return {};
  },
  'cases.exported': ({ id, as }) => {
    const records = store.writable();
    return records.together(() => {
      addToLog(records, 'case-exported', now(), { mark: readSummary(records, id).mark, details: as });
      return { head: logHead(records) };
    });
  },
});

/** All of them or none, each with its entry in the log, which knows no more of it than its mark. */
export function deleteAll(records: WritableRecords, ids: readonly string[], now: Date): void {
  records.together(() => {
    for (const id of new Set(ids)) {
      deleteCase(records, id);
      addToLog(records, 'case-deleted', now, { mark: markOf(id) });
    }
  });
}
