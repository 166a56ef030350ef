import { addFollowUp, listFollowUps, markFollowUp, removeFollowUp } from '../store/follow-ups.ts';
import type { Desk, Handlers } from './handlers.ts';

export const followUpHandlers = ({ store, now }: Desk): Handlers<'followUps'> => ({
  'followUps.list': ({ caseId }) => listFollowUps(store.readable(), caseId),
  'followUps.add': ({ caseId, followUp }) => addFollowUp(store.writable(), caseId, followUp),
  'followUps.done': ({ id, done }) => {
    markFollowUp(store.writable(), id, done ? now() : undefined);
    return {};
  },
  'followUps.remove': ({ id }) => {
    removeFollowUp(store.writable(), id);
    return {};
  },
});
