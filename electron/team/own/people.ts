import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { WritableRecords } from '../../store/connection.ts';
import { bytesOf, idOf } from '../rows/stored.ts';

const personRow = z.object({ person: z.instanceof(Uint8Array) });

/** The token of a client on this machine, made up when it is first needed. It leads nowhere: what it stands for is kept here only. */
export function personOf(records: WritableRecords, reference: string): string {
  const found = records.row('SELECT person FROM team_people WHERE reference = ?', reference);
  if (found !== undefined) return idOf(personRow.parse(found).person);
  const person = randomUUID();
  records.change('INSERT INTO team_people (reference, person) VALUES (?, ?)', reference, bytesOf(person));
  return person;
}

/** Under what a case's client is known: the reference, or the case itself where it has none. */
export const clientOf = (reference: string, caseId: string): string => (reference.trim() === '' ? `case ${caseId}` : reference);
