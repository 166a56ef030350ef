import type { Case } from '#shared/case/schema';
import { FactMissing, figuresByDatesOf, NoLawInForce, Refused, type FiguresInUse, type IsoDate } from '../engine/index.ts';
import type { AssessmentPeriod } from '../facts/index.ts';
import { presentIn, wagesIn, type PresentIn, type Wages, type WayOfPay } from '../timeline/index.ts';
import { withChanges, type Hypothesis } from './hypothesis.ts';
import { linesOf, type Lines } from './lines.ts';

/** Works out the lines of the period under one hypothesis or several; each working is a whole answer of the rules. */
export class Workings {
  readonly entered: Case;
  readonly period: AssessmentPeriod;
  readonly pay: WayOfPay;
  readonly #figures: FiguresInUse;
  readonly #childrenTogether: boolean;
  readonly #wages = new Map<string, Wages | undefined>();

  constructor(entered: Case, period: AssessmentPeriod, figures: FiguresInUse, childrenTogether = false) {
    this.entered = entered;
    this.period = period;
    this.#figures = figures;
    this.#childrenTogether = childrenTogether;
    const employed = entered.now.jobs.filter(({ kind }) => kind === 'employee');
    const known = employed.length > 0 && employed.every(({ payDay, firstPayDay }) => (payDay ?? firstPayDay) !== undefined);
    this.pay = known ? 'pay-days' : 'typical-month';
  }

  /** The present as the case has it. */
  present(): PresentIn {
    return this.#presentUnder([]);
  }

  /** The lines under these hypotheses together; undefined where the rules cannot answer them. */
  linesUnder(hypotheses: readonly Hypothesis[]): Lines | undefined {
    try {
      const { evaluation } = this.#presentUnder(hypotheses);
      for (const { state } of hypotheses) state?.(evaluation);
      return hypotheses.reduce<Lines>((lines, { pays }) => ({ ...lines, ...pays?.(lines) }), linesOf(evaluation, this.#childrenTogether));
    } catch (error) {
      if (error instanceof FactMissing || error instanceof Refused || error instanceof NoLawInForce) return undefined;
      throw error;
    }
  }

  #presentUnder(hypotheses: readonly Hypothesis[]): PresentIn {
    const entered = withChanges(
      this.entered,
      hypotheses.flatMap(({ changes = [] }) => changes),
    );
    const pay = hypotheses.find((hypothesis) => hypothesis.pay !== undefined)?.pay ?? this.pay;
    const day = hypotheses.find(({ figuresOf }) => figuresOf !== undefined)?.figuresOf;
    const rules = hypotheses.find((hypothesis) => hypothesis.rules !== undefined)?.rules;
    const figures = day === undefined ? this.#figures : this.#byBenefitsOf(day);
    return presentIn(entered, this.period, figures, this.#wagesOf(entered, pay), rules);
  }

  /** Wages turn on the jobs alone, so those of the same jobs are worked out once. */
  #wagesOf(entered: Case, pay: WayOfPay): Wages | undefined {
    if (pay === 'typical-month') return undefined;
    const key = `${pay} ${JSON.stringify(entered.now.jobs)}`;
    if (!this.#wages.has(key)) this.#wages.set(key, wagesIn(entered, this.period, this.#figures, pay));
    return this.#wages.get(key);
  }

  /** The amounts of Universal Credit of another day; those of tax, and of other benefits, stay. */
  readonly #byBenefitsOf = (day: IsoDate): FiguresInUse =>
    figuresByDatesOf({ day: this.period.starts, 'assessment-period': day }, this.#figures);
}
