import { z } from 'zod';
import type { CaseList, CaseSearch, CaseSummary } from '#shared/ipc/records';
import { aboutCases } from './case-about.ts';
import { deleteFrom, summaryColumns, summaryOf } from './case-summary.ts';
import type { ReadableRecords } from './connection.ts';
import { readSettings } from './settings.ts';

const pageLength = 100;

/** The part of a question that says which cases are meant, and what is bound to it. */
interface Condition {
  sql: string;
  values: (string | number)[];
}

/** The cases that are looked for, a page of them, with what there is to look by. `today` decides what is due. */
export function findCases(records: ReadableRecords, search: CaseSearch, today: string): CaseList {
  const { keepMonths } = readSettings(records);
  const { sql, values } = conditionOf(search, today, keepMonths);
  const order = search.waiting
    ? `coalesce(json_extract(hand_over, '$.dueOn'), '9999'), json_extract(hand_over, '$.askedAt'), cases.id`
    : search.followUp
      ? 'follow_up_due, cases.id'
      : search.dueForDeletion
        ? 'delete_from, cases.id'
        : 'cases.changed_at DESC, cases.id';
  const rows = records.rows(
    `SELECT ${summaryColumns} FROM cases WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    keepMonths,
    ...values,
    search.most ?? pageLength,
    search.from ?? 0,
  );
  const count = (condition: Condition): number =>
    z.object({ count: z.int() }).parse(records.row(`SELECT count(*) AS count FROM cases WHERE ${condition.sql}`, ...condition.values))
      .count;
  const countOf = (asked: CaseSearch): number => count(conditionOf(asked, today, keepMonths));
  return {
    cases: withAbout(records, rows.map(summaryOf)),
    found: count({ sql, values }),
    all: countOf({ archived: 'also' }),
    archived: countOf({ archived: 'only' }),
    followUpsDue: countOf({ followUp: 'due' }),
    waiting: countOf({ waiting: true }),
    dueForDeletion: countOf({ archived: 'also', dueForDeletion: true }),
    tags: words(records, 'SELECT DISTINCT tag AS word FROM tags ORDER BY tag'),
    teams: words(records, "SELECT DISTINCT team AS word FROM cases WHERE team <> '' ORDER BY team"),
    advisers: words(records, "SELECT DISTINCT adviser AS word FROM cases WHERE adviser <> '' ORDER BY adviser"),
    nextReference: nextReference(records, today.slice(0, 4)),
  };
}

function withAbout(records: ReadableRecords, cases: readonly CaseSummary[]): CaseSummary[] {
  const abouts = aboutCases(
    records,
    cases.map(({ id }) => id),
  );
  return cases.map((summary) => {
    const about = abouts.get(summary.id);
    return about === undefined ? summary : { ...summary, about };
  });
}

function conditionOf(search: CaseSearch, today: string, keepMonths: number | null): Condition {
  const parts: Condition[] = (search.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(hasWord);
  const add = (sql: string, ...values: (string | number)[]): void => void parts.push({ sql, values });
  if (search.archived !== 'also') add(`cases.archived_at IS ${search.archived === 'only' ? 'NOT NULL' : 'NULL'}`);
  if (search.team !== undefined) add('cases.team = ?', search.team);
  if (search.adviser !== undefined) add('cases.adviser = ?', search.adviser);
  if (search.tag !== undefined) add('EXISTS (SELECT 1 FROM tags WHERE case_id = cases.id AND tag = ?)', search.tag);
  if (search.followUp) {
    const until = search.followUp === 'due' ? today : '9999-12-31';
    add('EXISTS (SELECT 1 FROM follow_ups WHERE case_id = cases.id AND done_at IS NULL AND due_on <= ?)', until);
  }
  if (search.waiting) add('EXISTS (SELECT 1 FROM hand_overs WHERE case_id = cases.id AND closed_at IS NULL)');
  if (search.dueForDeletion) {
    if (keepMonths === null) add('FALSE');
    else add(`${deleteFrom('?')} <= ?`, keepMonths, today);
  }
  return { sql: parts.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) };
}

function hasWord(word: string): Condition {
  const like = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const escape = String.raw`LIKE ? ESCAPE '\'`;
  return {
    sql: `cases.reference ${escape} OR cases.team ${escape} OR cases.adviser ${escape}
      OR EXISTS (SELECT 1 FROM tags WHERE case_id = cases.id AND tag ${escape})
      OR EXISTS (SELECT 1 FROM follow_ups WHERE case_id = cases.id AND note ${escape})
      OR EXISTS (SELECT 1 FROM hand_overs WHERE case_id = cases.id AND closed_at IS NULL AND hand_overs.adviser ${escape})`,
    values: [like, like, like, like, like, like],
  };
}

const words = (records: ReadableRecords, sql: string): string[] =>
  z
    .array(z.object({ word: z.string() }))
    .parse(records.rows(sql))
    .map(({ word }) => word);

/** The year and the first number that no case has yet, such as "2026-003". */
function nextReference(records: ReadableRecords, year: string): string {
  const taken = new Set(words(records, `SELECT reference AS word FROM cases WHERE reference GLOB '${year}-[0-9][0-9][0-9]*'`));
  for (let number = 1; ; number += 1) {
    const reference = `${year}-${String(number).padStart(3, '0')}`;
    if (!taken.has(reference)) return reference;
  }
}
