import type { Case } from '#shared/case/schema';
import type { Situation } from '#shared/case/situation';
import {
  Evaluation,
  figuresByDatesOf,
  NoLawInForce,
  type Answer,
  type Calendar,
  type FiguresInUse,
  type Subject,
} from '../engine/index.ts';
import { calendarOf, circumstancesOf, type Circumstances } from '../facts/index.ts';
import { CaseError, reportingProblems, workOutIn, type WorkedOut } from '../situation/index.ts';
import type { Standing } from './measure.ts';

/** One of the two ends between which the date or the rate pack moves. Its figures are those of its own date, whatever the calendar beside them. */
export interface End {
  readonly circumstances: Circumstances;
  readonly calendar: Calendar;
  readonly figures: FiguresInUse;
}

/** A situation with the answers of today, as it was on the earlier date and as it is on the later. */
export interface DatedSituation {
  readonly before: End;
  readonly after: End;
}

/** An answer that is stated as it was, instead of being read. */
export interface Stated {
  readonly question: Answer['question'];
  readonly subject: Subject | undefined;
  readonly value: unknown;
}

/** What a situation goes by on a step of the way; with `stated`, some of its facts are as they were. */
export interface Terms extends End {
  readonly stated?: readonly Stated[];
}

/** The situations that could be worked out on some terms. */
export type Worked = ReadonlyMap<DatedSituation, WorkedOut>;

/** The situations of a case on both dates, the present first. */
export function datedSituations(before: Case, after: Case, figures: { before: FiguresInUse; after: FiguresInUse }): DatedSituation[] {
  const shared = after.scenarios.filter(({ id }) => before.scenarios.some((scenario) => scenario.id === id));
  const later: Case = { ...after, scenarios: shared };
  const earlier = onDatesOf(before, later);
  return (['now', ...shared.keys()] as const).map((position) => {
    const end = endOf(later, position, figures.after);
    const start = endOf(earlier, position, figures.before);
    return { before: { ...start, figures: orElse(start.figures, end.figures) }, after: end };
  });
}

/** The earlier figures; a figure that began with the later law has none, and comes with that law as it is. */
const orElse = (earlier: FiguresInUse, later: FiguresInUse): FiguresInUse => ({
  rowsOf: (figure) => earlier.rowsOf(figure),
  rowOf: (figure, calendar) => {
    try {
      return earlier.rowOf(figure, calendar);
    } catch (error) {
      if (error instanceof NoLawInForce) return later.rowOf(figure, calendar);
      throw error;
    }
  },
});

function endOf(entered: Case, position: 'now' | number, figures: FiguresInUse): End {
  const circumstances = circumstancesOf(entered, position, figures);
  const calendar = calendarOf(circumstances);
  return { circumstances, calendar, figures: figuresByDatesOf(calendar, figures) };
}

/** Works every situation out on some terms, each scenario beside the present on its own terms. */
export function workedOutOn(situations: readonly DatedSituation[], termsOf: (situation: DatedSituation) => Terms): Worked {
  const worked = new Map<DatedSituation, WorkedOut>();
  let present: Evaluation<Circumstances> | undefined;
  for (const situation of situations) {
    const { circumstances, calendar, figures, stated = [] } = termsOf(situation);
    const evaluation = new Evaluation<Circumstances>({ ...circumstances, figures, present }, calendar, figures);
    for (const { question, subject, value } of stated) evaluation.vary(question, subject, value);
    present ??= evaluation;
    try {
      worked.set(
        situation,
        reportingProblems(circumstances, () => workOutIn(evaluation)),
      );
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
    }
  }
  return worked;
}

/** What there is in each of them. */
export const standingOn = (worked: Worked): Standing => new Map([...worked.values()].map(({ result }) => [result.id, result]));

/** Every answer behind the amounts of a situation, once. */
export function askedIn({ answers }: WorkedOut): Set<Answer> {
  const asked = new Set<Answer>();
  const visit = (answer: Answer): void => {
    if (asked.has(answer)) return;
    asked.add(answer);
    answer.asked.forEach(visit);
  };
  for (const answer of answers.values()) visit(answer);
  return asked;
}

/** The later answers on the dates of the earlier case. */
function onDatesOf(before: Case, after: Case): Case {
  const { asAt: _, projection: __, ...answers } = after;
  return {
    ...answers,
    asAt: before.asAt,
    ...(before.projection !== undefined && { projection: before.projection }),
    now: onDateOf(before.now, after.now),
    scenarios: after.scenarios.map((scenario) =>
      onDateOf(
        before.scenarios.find(({ id }) => id === scenario.id),
        scenario,
      ),
    ),
  };
}

function onDateOf(earlier: Situation | undefined, { asAt: _, ...answers }: Situation): Situation {
  return earlier?.asAt === undefined ? answers : { ...answers, asAt: earlier.asAt };
}
