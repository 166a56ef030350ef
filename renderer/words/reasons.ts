import type { TraceEntry } from '#shared/calculation/trace';
import { fromPence, percentage, plainNumber, pounds } from './money.ts';
import { valueWords } from './values.ts';
import { titleWords, type Entries } from './trace.ts';

/** Two situations as they were worked out. */
export interface Situations {
  before: Entries;
  after: Entries;
}

/** Why a line is what it is in the second situation, in one sentence an adviser can say; undefined where its parts say it all. */
export function reasonFor(key: string, situations: Situations): string | undefined {
  const [line = '', owner] = key.split('/');
  return reasons[line]?.(new Reading(situations, owner)) ?? changedAnswers(key, situations) ?? changedConditions(key, situations);
}

/** The values of one line's rules. */
class Reading {
  readonly situations: Situations;
  readonly owner: string | undefined;

  constructor(situations: Situations, owner: string | undefined) {
    this.situations = situations;
    this.owner = owner;
  }

  /** The value of a rule or figure in the second situation; of the line's own person where the rule is about people. */
  value(question: string): string | undefined {
    return this.entry(this.situations.after, question)?.value.text;
  }

  valueBefore(question: string): string | undefined {
    return this.entry(this.situations.before, question)?.value.text;
  }

  /** To the penny: a sentence is for saying, the working has every digit. */
  money(question: string): string | undefined {
    const text = this.value(question);
    return text === undefined ? undefined : pounds(fromPence(Math.round(Number(text) * 100)));
  }

  /** Above nought in the second situation. */
  has(question: string): boolean {
    return Number(this.value(question) ?? 0) > 0;
  }

  /** The jobs of the line's person. */
  jobs(): string[] {
    const { after } = this.situations;
    return [...after.keys()].flatMap((key) => {
      const job = /^employee-of\/(.+)$/.exec(key)?.[1];
      return job !== undefined && after.get(key)?.value.text === this.owner ? [job] : [];
    });
  }

  private entry(entries: Entries, question: string): TraceEntry | undefined {
    return entries.get(`${question}/${this.owner ?? ''}`) ?? entries.get(question);
  }
}

/** "55p" of each £1, from "0.55". */
const penceOfAPound = (rate: string): string => `${plainNumber(String(Math.round(Number(rate) * 10_000) / 100))}p`;

const reasons: Record<string, (line: Reading) => string | undefined> = {
  'gross-pay': (line) => {
    const jobs = line.jobs().flatMap((job) => {
      const [hours, wage] = [`hours-per-week/${job}`, `hourly-wage/${job}`].map((key) => line.situations.after.get(key)?.value.text);
      return hours === undefined || wage === undefined ? [] : [`${plainNumber(hours)} hours a week at ${pounds(wage)}`];
    });
    return jobs.length === 0 ? undefined : `${jobs.join(', and ')}.`;
  },
  'income-tax': (line) =>
    line.has('income-tax.taxable-income')
      ? `Tax is due on the ${line.money('income-tax.taxable-income')} a year that is above the tax-free amount of ${line.money('income-tax.allowance-after-transfer')}.`
      : undefined,
  'national-insurance': (line) => {
    const rate = line.value('ni.main-rate');
    const threshold = line.jobs().flatMap((job) => line.situations.after.get(`ni.primary-threshold/${job}`)?.value.text ?? [])[0];
    return rate === undefined || threshold === undefined
      ? undefined
      : `${penceOfAPound(rate)} of each £1 of pay above ${pounds(threshold)} on each pay day.`;
  },
  'pension-contribution': (line) => {
    const share = line.value('pension.employee-share');
    return share === undefined
      ? undefined
      : `${percentage(share)} of the part of the pay that counts for a workplace pension, with tax relief in it. Leaving the pension is the worker’s choice.`;
  },
  'uc.earnings-deduction': (line) => {
    const [rate, earned] = [line.value('uc.taper-rate') ?? line.valueBefore('uc.taper-rate'), line.money('uc.earned-income')];
    if (rate === undefined || earned === undefined) return undefined;
    const allowance = line.money('uc.work-allowance');
    if (!line.has('uc.earned-income')) return 'There are no earnings to take anything off for.';
    if (!line.has('uc.work-allowance')) return `${penceOfAPound(rate)} of each £1 of earnings of ${earned}. There is no work allowance.`;
    if (!line.has('uc.earnings-deduction')) return `Earnings of ${earned} are within the work allowance of ${allowance}.`;
    return `${penceOfAPound(rate)} of each £1 of earnings above the work allowance of ${allowance}. Earnings that count are ${earned}.`;
  },
  'uc.childcare-element': (line) => {
    const [share, most] = [line.value('uc.childcare-share'), line.money('uc.childcare-maximum')];
    return share === undefined || most === undefined
      ? undefined
      : `${penceOfAPound(share)} of each £1 of childcare that is paid for, up to ${most} a month.`;
  },
  'uc.benefit-cap-reduction': (line) => {
    const [threshold, counted, limit] = ['uc.cap-earnings-threshold', 'uc.cap-welfare-benefits', 'uc.cap-limit'].map((key) =>
      line.money(key),
    );
    if (line.has('uc.benefit-cap-reduction')) return `Benefits that the cap counts come to ${counted} a month, and the cap is ${limit}.`;
    const earned = line.value('uc.earned-income') ?? '0';
    if (threshold !== undefined && Number(earned) >= Number(line.value('uc.cap-earnings-threshold')))
      return `Earnings of ${pounds(earned)} a month reach the ${threshold} that lift the cap.`;
    return counted === undefined || limit === undefined
      ? undefined
      : `Benefits that the cap counts come to ${counted} a month, within the cap of ${limit}.`;
  },
  'carers-allowance': (line) =>
    line.has('carers-allowance')
      ? undefined
      : overTheLimit(line, 'carers-allowance.pay-after-deductions', 'carers-allowance.earnings-limit'),
  'new-style-esa': (line) => (line.has('new-style-esa') ? undefined : overTheLimit(line, 'esa.earnings', 'esa.permitted-work-limit')),
  'housing-benefit': (line) => {
    if (line.value('hb.is-paid-in-full') === 'yes')
      return 'With Universal Credit in payment it covers the eligible rent, whatever the income.';
    const [rate, needed, income] = [line.value('hb.taper'), line.money('hb.applicable-amount-a-week'), line.money('hb.income')];
    if (rate === undefined || needed === undefined || income === undefined) return undefined;
    return `Without Universal Credit, income counts: ${penceOfAPound(rate)} of each £1 above ${needed} a week comes off. Income that counts is ${income} a week.`;
  },
  'work-costs': () => 'The costs of working as they were entered for each situation.',
  'childcare-costs': () => 'The childcare paid for as it was entered for each situation.',
  'council-tax-reduction': (line) =>
    line.value('council-tax-reduction-entered') === undefined ? undefined : 'As it was typed from the bill for each situation.',
};

/** Earnings a week beside the limit, where they are above it. */
function overTheLimit(line: Reading, earnings: string, limit: string): string | undefined {
  const [earned, most] = [line.value(earnings), line.value(limit)];
  if (earned === undefined || most === undefined || Number(earned) <= Number(most)) return undefined;
  return `Earnings that count of ${line.money(earnings)} a week are above the limit of ${line.money(limit)}, so it stops.`;
}

const mostAnswers = 3;

/** The answers of the case that differ and that the line asked for, directly or through others. */
function changedAnswers(key: string, { before, after }: Situations): string | undefined {
  const facts = [...asked(key, after)].flatMap((question) => {
    const [was, is] = [before.get(question), after.get(question)];
    if (is?.kind !== 'fact' || is.assumed !== undefined || is.path === undefined) return [];
    if (was?.value.text === is.value.text || is.value.kind === 'list') return [];
    const instead = was === undefined ? '' : ` instead of ${valueWords(was.value)}`;
    return [`${titleWords(is)}: ${valueWords(is.value)}${instead}`];
  });
  return facts.length === 0 || facts.length > mostAnswers ? undefined : `${facts.join('; ')}.`;
}

/** The conditions of the law that the line asks itself and that are otherwise: "Prescriptions are free: no instead of yes." */
function changedConditions(key: string, { before, after }: Situations): string | undefined {
  const conditions = (after.get(key)?.asked ?? []).flatMap((question) => {
    const [was, is] = [before.get(question), after.get(question)];
    if (is?.value.kind !== 'yes-no' || was === undefined || was.value.text === is.value.text) return [];
    return [`${titleWords(is)}: ${valueWords(is.value)} instead of ${valueWords(was.value)}`];
  });
  return conditions.length === 0 ? undefined : `${conditions.join('; ')}.`;
}

function asked(key: string, entries: Entries, found: Set<string> = new Set()): Set<string> {
  for (const question of entries.get(key)?.asked ?? []) {
    if (found.has(question)) continue;
    found.add(question);
    asked(question, entries, found);
  }
  return found;
}
