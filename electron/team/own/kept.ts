import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fidelityReview, type FidelityReview } from '#shared/team/evidence';
import { story, type NewStory, type Story } from '#shared/team/record';
import { teamSettings, type TeamSettings } from '#shared/team/settings';
import { TaperFailure } from '../../failure.ts';
import type { ReadableRecords, WritableRecords } from '../../store/connection.ts';
import { markForErasure } from '../../store/erasure/mark.ts';

/** What a service keeps beside the rows: its settings, stories and reviews. All of it stays on this machine. */

/** What holds until somebody chooses otherwise. Profiles are off. */
export const standardSettings: TeamSettings = {
  service: '',
  yearStartsIn: 4,
  rule: { maskUpTo: 7, roundTo: 5 },
  startDefinition: 'sussex-2011',
  targets: [],
  profile: null,
};

const row = z.object({ content: z.string() });
const contents = (records: ReadableRecords, kind: string): unknown[] =>
  records
    .rows('SELECT content FROM team_kept WHERE kind = ? ORDER BY id', kind)
    .map((found): unknown => JSON.parse(row.parse(found).content));

export function keep(records: WritableRecords, kind: string, id: string, content: unknown): void {
  records.change(
    'INSERT INTO team_kept (kind, id, content) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET content = excluded.content',
    kind,
    id,
    JSON.stringify(content),
  );
}

function drop(records: WritableRecords, kind: string, id: string): void {
  if (records.change('DELETE FROM team_kept WHERE kind = ? AND id = ?', kind, id) === 0)
    throw new TaperFailure('not-found', 'This is not in the records any more.');
}

export function readTeamSettings(records: ReadableRecords): TeamSettings {
  const [found] = contents(records, 'settings');
  const kept = { ...standardSettings, ...(typeof found === 'object' ? found : {}) };
  // Numbers that do not go together were taken once.
  const valid = [kept, { ...kept, rule: standardSettings.rule }].map((each) => teamSettings.safeParse(each)).find(({ success }) => success);
  return valid?.data ?? standardSettings;
}

/** The stories whose consent stands: of a team, or of the whole service. */
export const listStories = (records: ReadableRecords): Story[] => contents(records, 'story').map((content) => story.parse(content));

export function addStory(records: WritableRecords, entered: NewStory): Story {
  const added: Story = { ...entered, id: randomUUID() };
  keep(records, 'story', added.id, added);
  return added;
}

/** Consent is withdrawn: the text goes, and is to be erased from the backups too. @throws TaperFailure `not-found` */
export function withdrawStory(records: WritableRecords, id: string): void {
  records.together(() => {
    drop(records, 'story', id);
    markForErasure(records);
  });
}

/** The fidelity reviews, by date. */
export const listReviews = (records: ReadableRecords): FidelityReview[] =>
  contents(records, 'review').map((content) => fidelityReview.parse(content));

export const saveReview = (records: WritableRecords, review: FidelityReview): void => keep(records, 'review', review.reviewedOn, review);

export const removeReview = (records: WritableRecords, reviewedOn: string): void => drop(records, 'review', reviewedOn);
