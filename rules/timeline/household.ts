import type { Case } from '#shared/case/schema';
import { Evaluation, type Calendar, type FiguresInUse, type IsoDate } from '../engine/index.ts';
import {
  assessmentPeriodDay,
  assessmentPeriodOf,
  circumstancesOf,
  evaluationOf,
  onDay,
  type Circumstances,
  type Job,
} from '../facts/index.ts';
import { lawBegins, type Horizon } from './horizon.ts';

/** An evaluation of one day or period, and whether it went by a figure that had to be carried forward. */
export interface Dated {
  readonly evaluation: Evaluation<Circumstances>;
  readonly isProjection: () => boolean;
}

/** The household through time: the present until the change, the scenario from then on, each on the day asked about. */
export class Household {
  readonly entered: Case;
  readonly horizon: Horizon;
  readonly #now: Circumstances;
  readonly #after: Circumstances;
  readonly #figures: FiguresInUse;
  readonly #days = new Map<string, Dated>();

  constructor(entered: Case, position: 'now' | number, figures: FiguresInUse, horizon: Horizon) {
    this.entered = entered;
    this.horizon = horizon;
    this.#figures = figures;
    this.#now = circumstancesOf(entered, 'now', figures);
    this.#after = position === 'now' ? this.#now : circumstancesOf(entered, position, figures);
  }

  /** The situation that holds on a day, with its jobs and people as the case has them. */
  inForceOn(day: IsoDate): Circumstances {
    const { changesOn } = this.horizon;
    return changesOn !== undefined && day >= changesOn ? this.#after : this.#now;
  }

  get now(): Circumstances {
    return this.#now;
  }

  get after(): Circumstances {
    return this.#after;
  }

  /** The household as it is on a day, by the figures of that day; evaluations of one day are shared. */
  on(day: IsoDate, circumstances: Circumstances = this.inForceOn(day)): Dated {
    const key = `${day} ${circumstances.path}`;
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const dated = this.fresh(day, circumstances);
    this.#days.set(key, dated);
    return dated;
  }

  /** The same without sharing, for questions whose answers are then stated; with some of the jobs only, where that is asked for. */
  fresh(day: IsoDate, circumstances: Circumstances = this.inForceOn(day), jobs: readonly Job[] = circumstances.jobs): Dated {
    const { starts, ends } = assessmentPeriodOf(day, assessmentPeriodDay(this.entered));
    return this.#dated(
      { ...onDay(circumstances, day, { starts, ends }), jobs },
      { day, 'assessment-period': starts < lawBegins ? lawBegins : starts },
    );
  }

  /**
   * The household of an assessment period: as it is on the last day, by the figures of the first (UC etc. Decisions and Appeals
   * Regs 2013 Sch 1 paras 20 and 32). `rules` have the text of another day.
   */
  in(period: { readonly starts: IsoDate; readonly ends: IsoDate }, rules?: ReadonlyMap<string, IsoDate>): Dated {
    const then = onDay(this.inForceOn(period.ends), period.ends, period);
    return this.#dated(this.#erodes(then) ? { ...then, present: evaluationOf(this.#now) } : then, {
      day: period.starts,
      'assessment-period': period.starts,
      ...(rules !== undefined && { rules }),
    });
  }

  /** A transitional element falls with the months in the present too: later periods are set beside that of the case. */
  #erodes({ present, assessmentPeriod }: Circumstances): boolean {
    const { transitionalElement } = this.entered.claims;
    return present === undefined && transitionalElement !== undefined && assessmentPeriod.starts > this.#now.assessmentPeriod.starts;
  }

  #dated(circumstances: Circumstances, calendar: Calendar): Dated {
    let carried = false;
    const watched: FiguresInUse = {
      rowsOf: (figure) => this.#figures.rowsOf(figure),
      rowOf: (figure, by) => {
        const row = this.#figures.rowOf(figure, by);
        if (row?.isCarriedForward === true) carried = true;
        return row;
      },
    };
    const evaluation = new Evaluation(circumstances, { ...calendar, carriesFiguresForward: true }, watched);
    return { evaluation, isProjection: () => carried };
  }
}
