import type { Case } from '#shared/case/schema';
import type { Payslip, Payslips, PayslipsOfJob } from '#shared/calculation/payslips';
import { conversion, Refused, type FiguresInUse, type Money, type The } from '../engine/index.ts';
import { circumstancesOf, evaluationOf, payInterval, positionOf, startsOn, type Circumstances, type Job } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { contributionForPeriod } from '../national-insurance/index.ts';
import { payForPeriod } from '../pay/index.ts';
import { takenFromPay } from '../pensions/index.ts';
import { scopeChecks } from '../scope/index.ts';
import { repaymentForPeriod } from '../student-loans/index.ts';
import { codeOfJob } from './code.ts';
import { payDaysOf, taxYearOf, type PayDay } from './pay-day.ts';
import { taxOfPayDay } from './tax-to-date.ts';

const asSum = conversion('pay-period', 'sum', '1', '1', convention('one pay day'));

/**
 * The pay days until the end of the tax year of each job of a situation that has a `startsOn`: tax by its code through the
 * year, National Insurance and student loans by pay period. Pay is taken to follow each full period of work from the start of
 * the job. The tax year and its law are those of the situation's date, or of the start of the job where that is later.
 * @throws FactMissing and NoLawInForce as the rules do; RangeError for a situation that the case does not have.
 */
export function payslipsIn(entered: Case, situation: string, figures: FiguresInUse): Payslips {
  const position = positionOf(entered, situation);
  const circumstances = circumstancesOf(entered, position, figures);
  const result: Payslips = { situation, jobs: [], refusals: [] };
  for (const { key, entered: job } of circumstances.jobs) {
    if (job.kind !== 'employee' || job.startsOn === undefined) continue;
    const inItsYear =
      job.startsOn > circumstances.asAt ? circumstancesOf(onDay(entered, position, job.startsOn), position, figures) : circumstances;
    const same = inItsYear.jobs.find((candidate) => candidate.key === key);
    if (same === undefined) continue;
    try {
      result.jobs.push(slipsOf(inItsYear, same));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      result.refusals.push({ code: error.code, path: error.path, text: error.message, situation });
    }
  }
  return result;
}

function onDay(entered: Case, position: 'now' | number, asAt: string): Case {
  if (position === 'now') return { ...entered, now: { ...entered.now, asAt } };
  return { ...entered, scenarios: entered.scenarios.map((scenario, index) => (index === position ? { ...scenario, asAt } : scenario)) };
}

function slipsOf(circumstances: Circumstances, job: Job): PayslipsOfJob {
  const { the } = evaluationOf(circumstances);
  scopeChecks.forEach((check) => the(check));
  const { key: taxCode, isCumulative: cumulative } = the(codeOfJob, job);
  const from = the(startsOn, job);
  const days = from === undefined ? [] : payDaysOf(job, from, the(payInterval, job), taxYearOf(circumstances.asAt));
  return { job: job.key, who: job.entered.who, taxCode, cumulative, slips: days.map((day) => slipOf(the, day)) };
}

function slipOf(the: The, payDay: PayDay): Payslip {
  const { job, date } = payDay;
  const [gross, insurance, pension, loan] = [payForPeriod, contributionForPeriod, takenFromPay, repaymentForPeriod].map((question) =>
    the(question, job).in(asSum),
  ) as [Money<'sum'>, Money<'sum'>, Money<'sum'>, Money<'sum'>];
  const tax = the(taxOfPayDay, payDay);
  return {
    payDay: date,
    gross: gross.inPounds(),
    tax: tax.inPounds(),
    nationalInsurance: insurance.inPounds(),
    pension: pension.inPounds(),
    studentLoan: loan.inPounds(),
    net: gross.less(tax, insurance, pension, loan).inPounds(),
  };
}
