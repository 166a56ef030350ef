import { lossReasons } from '#shared/team/rows';
import { definitionInWords } from '#shared/team/settings';
import type { SheetGroup, TeamSheet } from '#shared/team/sheet';
import type { ShownCount } from '#shared/team/shown';
import { hoursBands } from '#shared/team/values';
import { limitsOf, withheld, type Shown } from '../disclosure/index.ts';
import { cellId, wholeService } from '../family/cell-id.ts';
import { periodBy } from './publish.ts';
import type { Publication } from './published.ts';
import { notesOf, whyTooSmall } from './words.ts';

export interface SheetAdditions {
  readonly stories: TeamSheet['stories'];
  readonly sample?: string;
}

/** The sheet of one team or of the whole service, made from what a publication shows and from nothing else. */
export function sheetOf(publication: Publication, team: string | undefined, { stories, sample }: SheetAdditions): TeamSheet {
  const { content } = publication;
  const { year, period } = periodBy(publication.period, content.yearStartsIn);
  const scope = team ?? wholeService;
  const shownOf = (id: string): Shown => content.shown[id] ?? withheld;
  const told = (id: string): ShownCount => {
    const shown = shownOf(id);
    return shown.kind === 'masked' ? { kind: 'masked', upTo: content.rule.maskUpTo } : shown;
  };
  const idOf = (what?: string, population = 'calculations'): string => cellId(population, scope, period.id, what);
  const totalWorseOff = shownOf(idOf('worse-off'));
  const groupOf = (whole: string, worse: string): SheetGroup => {
    const all = shownOf(idOf(whole));
    // Where the total is not shown as a count a part says no more than it does, in publications made before that rule too.
    const worseOff = totalWorseOff.kind === 'count' ? shownOf(idOf(worse)) : totalWorseOff;
    const share = atLeast(all, worseOff, content.rule);
    const gain = all.kind === 'count' && all.count > 0 ? content.quartiles[idOf(whole)] : undefined;
    return {
      calculations: told(idOf(whole)),
      worseOff: worse === 'worse-off' || totalWorseOff.kind === 'count' ? told(idOf(worse)) : { kind: 'withheld' },
      ...(share !== undefined && { notWorseOff: share }),
      ...(gain !== undefined && { gain }),
    };
  };
  const all = groupOf('all', 'worse-off');
  const weeks = all.calculations.kind === 'count' ? content.quartiles[idOf('weeks')] : undefined;
  const tooSmall = whyTooSmall(all.calculations, { team, kind: period.kind, year: year.year, rule: content.rule });
  const upTo = year.year.months.slice(0, year.year.months.indexOf(period.months.at(-1) ?? '') + 1);
  const monthly = (population: string, month: string, what?: string): ShownCount => told(cellId(population, scope, month, what));
  const hasSigned = team === undefined && content.shown[idOf('signed')] !== undefined;
  const hasProfile = content.profile !== null && team === undefined && period.kind === 'year';
  return {
    format: 'taper-team-sheet',
    version: 1,
    publication: publication.id,
    service: content.service,
    ...(sample !== undefined && { sample }),
    ...(team !== undefined && { team }),
    period: {
      id: period.id,
      kind: period.kind === 'year' ? 'year' : 'quarter',
      first: period.months[0] ?? '',
      last: period.months.at(-1) ?? '',
    },
    publishedIn: publication.publishedIn,
    rule: { maskUpTo: content.rule.maskUpTo, roundTo: content.rule.roundTo },
    ...(tooSmall !== undefined && { tooSmall }),
    all,
    people: told(idOf('all', 'people')),
    ...(weeks !== undefined && { weeksFromReferral: weeks }),
    hours: hoursBands.map((band) => ({ band, ...groupOf(band, `${band}/worse-off`) })),
    // A reason that is named says that there is somebody with it.
    reasons: lossReasons.flatMap((reason) =>
      totalWorseOff.kind !== 'count' || content.shown[idOf(`because/${reason}`)] === undefined
        ? []
        : [{ reason, calculations: told(idOf(`because/${reason}`)) }],
    ),
    months: period.months.map((month) => ({ month, calculations: monthly('calculations', month) })),
    ...(hasSigned && {
      signed: { all: told(idOf('signed')), beforeStart: told(idOf('signed/before-start')), hoursChange: told(idOf('signed/hours-change')) },
    }),
    starts: {
      definition: content.definition,
      definitionInWords: definitionInWords[content.definition],
      total: told(idOf('all', 'starts')),
      months: period.months.map((month) => ({ month, started: monthly('starts', month), soFar: monthly('starts', month, 'so-far') })),
      targets: content.targets
        .filter((target) => target.team === team)
        .map(({ name, year: wanted }) => ({
          name,
          year: wanted,
          soFar: period.months.map((month) => Math.round(((upTo.indexOf(month) + 1) * wanted * 10) / 12) / 10),
        })),
    },
    ...(hasProfile && {
      profile: {
        question: content.profile?.question ?? '',
        bands: (content.profile?.bands ?? []).map((band) => ({
          band,
          calculations: told(idOf(`profile/${band}`)),
          started: told(idOf(`profile/${band}`, 'starts')),
        })),
      },
    }),
    teams:
      team === undefined
        ? content.teams.map((name) => ({
            team: name,
            calculations: told(cellId('calculations', name, period.id)),
            started: told(cellId('starts', name, period.id)),
          }))
        : [],
    machines: content.machines,
    notes: notesOf(content, period, sample),
    stories,
  };
}

/** The share that was not worse off in the worst case of what is shown, in whole per cent rounded down. */
function atLeast(all: Shown, worseOff: Shown, rule: Parameters<typeof limitsOf>[1]): number | undefined {
  if (all.kind !== 'count' || all.count === 0 || worseOff.kind === 'withheld') return undefined;
  const [{ least }, { most }] = [limitsOf(all, rule), limitsOf(worseOff, rule)];
  return Math.max(0, Math.floor(100 - (100 * most) / least));
}
