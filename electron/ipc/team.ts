import type { TeamSheet } from '#shared/team/sheet';
import { TaperFailure } from '../failure.ts';
import { addToLog } from '../store/log.ts';
import { exportBundle } from '../team/bundle/export.ts';
import { Merges } from '../team/bundle/merges.ts';
import { ownKeyIn } from '../team/bundle/own-key.ts';
import { step, type TeamDatabase } from '../team/database/work.ts';
import { addOutcome, changeOutcome, listOutcomes, removeOutcome } from '../team/own/job-outcomes.ts';
import { addStory, keep, listReviews, listStories, readTeamSettings, removeReview, saveReview, withdrawStory } from '../team/own/kept.ts';
import { markDone, marksOf, unmark } from '../team/own/marks.ts';
import { recount } from '../team/rows/recount.ts';
import { openSample, sampleReviews, sampleSettings, sampleStories, sampleWords } from '../team/sample/sample.ts';
import { csvOf } from '../team/sheet/csv.ts';
import { periodBy, publish } from '../team/sheet/publish.ts';
import { listPublications, publicationBy } from '../team/sheet/published.ts';
import { sheetOf } from '../team/sheet/sheet.ts';
import { shapeOf, teamStateIn } from '../team/sheet/state.ts';
import { teamDatabaseFor } from '../team/where.ts';
import type { Desk, Handlers } from './handlers.ts';

type Service = 'own' | 'sample';

export function teamHandlers({ store, now }: Desk): Handlers<'team'> {
  let own: TeamDatabase | undefined;
  const ownDatabase = (): TeamDatabase => (own ??= teamDatabaseFor(store));
  const databaseOf = (service: Service): Promise<TeamDatabase> => (service === 'sample' ? openSample() : Promise.resolve(ownDatabase()));
  const thisMonth = (): string => now().toISOString().slice(0, 7);
  const merges = new Merges();
  let publishing: Promise<unknown> = Promise.resolve();

  const sheet = async ({
    service,
    publication,
    team,
  }: {
    service: Service;
    publication: string;
    team?: string | undefined;
  }): Promise<TeamSheet> => {
    const found = await (await databaseOf(service)).run(() => publicationBy(publication));
    if (found === undefined) throw new TaperFailure('not-found', 'There is no such sheet.');
    if (team !== undefined && !found.content.teams.includes(team)) throw new TaperFailure('not-found', 'This team is not in the sheet.');
    const stories = service === 'sample' ? sampleStories : listStories(store.readable());
    return sheetOf(found, team, {
      stories: stories.filter((story) => story.team === team).map(({ id, text, consentIn }) => ({ id, text, consentIn })),
      ...(service === 'sample' && { sample: sampleWords }),
    });
  };

  return {
    'team.state': async ({ service }) => {
      const isSample = service === 'sample';
      const settings = isSample ? sampleSettings : readTeamSettings(store.readable());
      const database = await databaseOf(service);
      const fingerprint = isSample || database.kind === 'postgresql' ? undefined : (ownKeyIn(store.readable())?.fingerprint ?? '');
      return { settings, database: database.kind, ...(await database.run(() => teamStateIn(settings, thisMonth(), fingerprint))) };
    },
    'team.changeSettings': async (changed) => {
      const before = readTeamSettings(store.readable());
      const after = { ...before, ...Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) };
      if (after.yearStartsIn !== before.yearStartsIn) {
        if ((await ownDatabase().run(listPublications)).length > 0)
          throw new TaperFailure('unfit', 'Sheets were published for years that start in another month, so the month stays as it is.');
        await ownDatabase().run(() => recount(after.yearStartsIn));
      }
      const records = store.writable();
      records.together(() => {
        keep(records, 'settings', 'all', after);
        addToLog(records, 'settings-changed', now(), { details: `team: ${Object.keys(changed).join(', ')}` });
      });
      return readTeamSettings(records);
    },
    'team.publish': async ({ period }) => {
      const settings = readTeamSettings(store.readable());
      const logged = (): void => addToLog(store.writable(), 'sheet-published', now(), { details: period });
      const name = ownDatabase().kind === 'records' ? 'This machine' : undefined;
      const work = publishing.then(() => publish(ownDatabase(), period, settings, thisMonth(), name, logged));
      publishing = work.catch(() => undefined);
      const { id, publishedIn, content } = await work;
      return { id, publishedIn, period: shapeOf(periodBy(period, content.yearStartsIn).period) };
    },
    'team.sheet': sheet,
    'team.csv': async (wanted) => {
      const made = await sheet(wanted);
      if (wanted.service === 'own') {
        const of = wanted.team === undefined ? made.period.id : `${made.period.id}, ${wanted.team}`;
        addToLog(store.writable(), 'sheet-exported', now(), { details: of });
      }
      return { name: `taper-${made.period.first}-${made.period.last}.csv`, text: csvOf(made) };
    },
    'team.marks': ({ caseId }) => marksOf(store.readable(), caseId),
    'team.mark': (entered) => markDone(store.writable(), entered),
    'team.unmark': ({ calculationId }) => {
      unmark(store.writable(), calculationId);
      return {};
    },
    'team.outcomes': ({ reference }) => listOutcomes(store.readable(), reference),
    'team.addOutcome': (entered) => addOutcome(store.writable(), entered),
    'team.changeOutcome': (entered) => changeOutcome(store.writable(), entered),
    'team.removeOutcome': ({ id }) => {
      removeOutcome(store.writable(), id);
      return {};
    },
    'team.exportBundle': ({ first, last }) => {
      const records = store.writable();
      return records.together(() => {
        addToLog(records, 'bundle-exported', now(), { details: `${first} – ${last}` });
        return exportBundle(records, first, last);
      });
    },
    'team.mergeBegin': async () => ({ merge: await merges.begin(ownDatabase()) }),
    'team.mergePart': async ({ merge, text }) => ({ rows: await merges.take(ownDatabase(), merge, text) }),
    'team.mergeEnd': async ({ merge }) => {
      const records = store.writable();
      const outcome = await merges.end(ownDatabase(), merge, readTeamSettings(records).yearStartsIn, ownKeyIn(records)?.fingerprint);
      const { machine, first, last, added, replaced, withdrawn } = outcome;
      const details = `${machine.slice(0, 8)}, ${first} – ${last}: ${added} added, ${replaced} replaced, ${withdrawn} withdrawn`;
      addToLog(records, 'bundle-merged', now(), { details });
      return outcome;
    },
    'team.mergeCancel': async ({ merge }) => {
      await merges.cancel(ownDatabase(), merge);
      return {};
    },
    'team.nameMachine': async ({ machine, name }) => {
      await ownDatabase().run(() => step('UPDATE team_machines SET name = ? WHERE fingerprint = ?', name, machine));
      return {};
    },
    'team.stories': ({ service }) => (service === 'sample' ? [...sampleStories] : listStories(store.readable())),
    'team.addStory': (entered) => addStory(store.writable(), entered),
    'team.withdrawStory': ({ id }) => {
      const records = store.writable();
      records.together(() => {
        withdrawStory(records, id);
        addToLog(records, 'story-withdrawn', now());
      });
      void store.eraseDeleted();
      return {};
    },
    'team.reviews': ({ service }) => (service === 'sample' ? [...sampleReviews] : listReviews(store.readable())),
    'team.saveReview': (review) => {
      saveReview(store.writable(), review);
      return {};
    },
    'team.removeReview': ({ reviewedOn }) => {
      removeReview(store.writable(), reviewedOn);
      return {};
    },
  };
}
