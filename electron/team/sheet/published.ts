import { z } from 'zod';
import { startDefinitions } from '#shared/team/rows';
import { profileQuestion, ruleNumbers, startTarget } from '#shared/team/settings';
import { step, type Work } from '../database/work.ts';

/** A publication as it is kept: what was shown, and the true counts that it was made with, which later ones need to stay safe. */

const quartiles = z.strictObject({ lower: z.int(), median: z.int(), upper: z.int() });
const shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), count: z.int() }),
  z.strictObject({ kind: z.literal('masked') }),
  z.strictObject({ kind: z.literal('withheld') }),
]);

const content = z.strictObject({
  rule: ruleNumbers.extend({ leftPossible: z.int().min(1) }),
  yearStartsIn: z.int(),
  definition: z.enum(startDefinitions),
  service: z.string(),
  targets: z.array(startTarget),
  profile: profileQuestion.nullable(),
  teams: z.array(z.string()),
  counts: z.record(z.string(), z.int()),
  shown: z.record(z.string(), shown),
  quartiles: z.record(z.string(), quartiles),
  machines: z.array(z.strictObject({ machine: z.string(), name: z.string(), months: z.array(z.string()), missing: z.array(z.string()) })),
});
export type Content = z.infer<typeof content>;

export interface Publication {
  readonly id: string;
  readonly year: string;
  readonly period: string;
  readonly publishedIn: string;
  readonly content: Content;
}

const headRow = z.object({ id: z.string(), year: z.string(), period: z.string(), published_in: z.string() });
const fullRow = headRow.extend({ content: z.string() });

/** Every publication without its numbers, the newest first. */
export function* listPublications(): Work<Omit<Publication, 'content'>[]> {
  const rows = yield* step('SELECT id, year, period, published_in FROM team_publications ORDER BY number DESC');
  return rows.map((row) => headOf(headRow.parse(row)));
}

/** The publications of a service year, the first first. */
export function* publicationsOf(year: string): Work<Publication[]> {
  const rows = yield* step('SELECT id, year, period, published_in, content FROM team_publications WHERE year = ? ORDER BY number', year);
  return rows.map(publicationOf);
}

export function* publicationBy(id: string): Work<Publication | undefined> {
  const [row] = yield* step('SELECT id, year, period, published_in, content FROM team_publications WHERE id = ?', id);
  return row === undefined ? undefined : publicationOf(row);
}

export function* keepPublication({ id, year, period, publishedIn, content: numbers }: Publication): Work<void> {
  yield* step(
    'INSERT INTO team_publications (id, year, period, number, published_in, content) SELECT ?, ?, ?, count(*) + 1, ?, ? FROM team_publications',
    id,
    year,
    period,
    publishedIn,
    JSON.stringify(numbers),
  );
}

const headOf = ({ id, year, period, published_in }: z.infer<typeof headRow>) => ({ id, year, period, publishedIn: published_in });

function publicationOf(found: unknown): Publication {
  const row = fullRow.parse(found);
  return { ...headOf(row), content: content.parse(JSON.parse(row.content)) };
}
