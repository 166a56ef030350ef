import type { SweepPoint, SweepRequest } from '#shared/calculation/sweep';
import type { Refusal } from '#shared/calculation/result';
import type { Nation } from '#shared/case/schema';
import { Count, Money, type Answer, type Evaluation } from '../engine/index.ts';
import {
  evaluationOf,
  hoursAreKnown,
  hoursPerWeek,
  hourlyPay,
  isPaidTheMinimumWage,
  payAmount,
  profitEntered,
  type Circumstances,
  type Job,
} from '../facts/index.ts';
import { workOutIn } from '../situation/index.ts';

/** A place on the line, in hundredths of an hour or in pence of pay. */
export type Place = bigint;

/** What is known at one place: every amount, and what was refused. */
export interface Known {
  readonly place: Place;
  readonly point: SweepPoint;
  readonly refusals: readonly Refusal[];
  readonly isCovered: boolean;
  /** Money left and gross pay a month; nothing where money left is refused. */
  readonly money: { readonly left: Money<'month'>; readonly gross: Money<'month'> } | undefined;
}

/**
 * One situation looked at anywhere along the hours or the pay of one of its jobs. What is known at a place is kept; its working is
 * kept only until told to forget, since a whole line of workings is more than memory is quick with.
 */
export class Along {
  readonly #evaluation: Evaluation<Circumstances>;
  readonly #withoutWork: Evaluation<Circumstances> | undefined;
  readonly #job: Job;
  readonly #request: SweepRequest;
  readonly #moneyLeftNow: string | undefined;
  readonly #known = new Map<Place, Known>();
  readonly #workings = new Map<Place, Answer>();

  /** `withoutWork` is what holds at nothing, where that is no work at all. */
  constructor(
    circumstances: Circumstances,
    job: Job,
    request: SweepRequest,
    moneyLeftNow: string | undefined,
    withoutWork: Circumstances | undefined,
  ) {
    this.#evaluation = evaluationOf(circumstances);
    this.#withoutWork = withoutWork && evaluationOf(withoutWork);
    this.#job = job;
    this.#request = request;
    this.#moneyLeftNow = moneyLeftNow;
  }

  at(place: Place): Known {
    const known = this.#known.get(place) ?? this.#workOut(place);
    this.#known.set(place, known);
    return known;
  }

  get nation(): Nation {
    return this.#evaluation.circumstances.entered.nation;
  }

  /** The working of money left at a place. */
  workingAt(place: Place): Answer {
    const kept = this.#workings.get(place);
    if (kept !== undefined) return kept;
    this.#workOut(place);
    const working = this.#workings.get(place);
    if (working === undefined) throw new RangeError('Money left is refused here, so it has no working.');
    return working;
  }

  /** Forgets every working but that of one place. */
  keepOnlyWorkingAt(place: Place): void {
    for (const other of this.#workings.keys()) if (other !== place) this.#workings.delete(other);
  }

  #evaluationAt(place: Place): Evaluation<Circumstances> {
    const evaluation = place === 0n ? (this.#withoutWork ?? this.#evaluation) : this.#evaluation;
    vary(
      evaluation,
      evaluation.circumstances.jobs.find(({ key }) => key === this.#job.key) ?? this.#job,
      this.#request.vary,
      textOf(place),
    );
    return evaluation;
  }

  #workOut(place: Place): Known {
    const at = textOf(place);
    const { result, refusals, isCovered, answers } = workOutIn(this.#evaluationAt(place));
    const left = result.amounts['money-left'];
    const working = answers.get('money-left');
    const gross = [result.people.client['gross-pay'], result.people.partner?.['gross-pay']].flatMap((pay) =>
      pay === undefined ? [] : [Money.of(pay, 'month')],
    );
    if (left !== undefined && working !== undefined) this.#workings.set(place, working);
    return {
      place,
      point: { at, amounts: result.amounts, people: result.people, ...gainOver(this.#moneyLeftNow, left) },
      refusals,
      isCovered,
      money: left === undefined ? undefined : { left: Money.of(left, 'month'), gross: Money.sum('month', gross) },
    };
  }
}

const hundredths = 100n;

/** "16.25" as a place. Hours and pay have two decimals at most. */
export function placeOf(text: string): Place {
  return BigInt(Count.of(text).times(Count.of('100')).decimal.toFixed(0));
}

/** A place as the case file writes it. */
export function textOf(place: Place): string {
  return Count.of(`${place}`)
    .dividedBy(Count.of(`${hundredths}`))
    .decimal.toFixed();
}

function vary(evaluation: Evaluation<Circumstances>, job: Job, what: SweepRequest['vary'], at: string): void {
  const { pay, profit, kind } = job.entered;
  if (what === 'hours') {
    evaluation.vary(hoursAreKnown, job, true);
    return evaluation.vary(hoursPerWeek, job, Count.of(at));
  }
  if (kind === 'self-employed') return profit === undefined ? undefined : evaluation.vary(profitEntered, job, Money.of(at, profit.per));
  if (pay?.hourly === undefined) return evaluation.vary(payAmount, job, Money.of(at, pay?.per ?? 'month'));
  evaluation.vary(isPaidTheMinimumWage, job, false);
  evaluation.vary(hourlyPay, job, Money.of(at, 'hour'));
}

function gainOver(before: string | undefined, after: string | undefined): { gain?: string } {
  if (before === undefined || after === undefined) return {};
  return { gain: Money.of(after, 'month').less(Money.of(before, 'month')).inPounds() };
}
