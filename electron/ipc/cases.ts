import { createCase, deleteCase, listCases, readCase, saveCase } from '../store/cases.ts';
import type { Desk, Handlers } from './handlers.ts';

export const caseHandlers = ({ store, now }: Desk): Handlers<'cases'> => ({
  'cases.list': () => listCases(store.readable()),
  'cases.create': ({ draft }) => createCase(store.writable(), draft, now()),
  'cases.read': ({ id }) => readCase(store.readable(), id),
  'cases.save': ({ id, draft }) => saveCase(store.writable(), id, draft, now()),
  'cases.delete': ({ id }) => {
    deleteCase(store.writable(), id);
    store.eraseDeleted();
    return {};
  },
});
