import { Money, type IsoDate } from '../engine/index.ts';
import { businessesOf, jobsOf, type Person } from '../facts/index.ts';
import { personQuestions } from '../net-income/index.ts';
import { workingDayOnOrBefore } from '../calendar/index.ts';
import type { Movement } from './entries.ts';
import type { Dated, Household } from './household.ts';
import type { PaidDay } from './payslips.ts';
import type { Notes } from './notes.ts';
import { monthEndsIn } from './recurring.ts';

/** Wages as they are paid out. */
export function wages(slips: readonly PaidDay[]): Movement[] {
  return slips.map(({ date, net, work, isFirst, isProjection }) => ({
    date,
    direction: 'arrives',
    line: 'net-pay',
    who: work.entered.who,
    job: work.entered.id,
    amount: net,
    text: isFirst ? 'First wage' : 'Wage',
    projection: isProjection,
  }));
}

/**
 * What a business leaves a month after tax and contributions, on the last working day; and for somebody without work the tax on
 * pensions and benefits, which nobody takes at source. Both are those of the typical month.
 */
export function businessAndTax(household: Household, holidays: ReadonlySet<IsoDate>, notes: Notes): Movement[] {
  return monthEndsIn(household.horizon).flatMap((end) => {
    const dated = household.on(end);
    return dated.evaluation.circumstances.adults.flatMap(
      (adult) => notes.unlessRefused(() => ofAdult(household, dated, adult, end, holidays, notes)) ?? [],
    );
  });
}

function ofAdult(
  household: Household,
  dated: Dated,
  adult: Person,
  end: IsoDate,
  holidays: ReadonlySet<IsoDate>,
  notes: Notes,
): Movement[] {
  const { the, circumstances } = dated.evaluation;
  const date = workingDayOnOrBefore(end, holidays);
  const hasBusiness = the(businessesOf, adult).length > 0;
  const isEmployed = the(jobsOf, adult).length > 0;
  if (isEmployed && mayBeTaxed(adult))
    notes.assume(
      'months.tax-code',
      `${adult.path}.taxCode`,
      'Tax on pensions and benefits beside pay is collected through the tax code: that of the case is used as it is.',
    );
  if (!hasBusiness && (isEmployed || !mayBeTaxed(adult))) return [];
  const all = the(personQuestions['net-pay'], adult);
  const employed = circumstances.jobs.filter(({ entered }) => entered.kind === 'employee');
  const ofJobs = isEmployed
    ? household.fresh(end, circumstances, employed).evaluation.the(personQuestions['net-pay'], adult)
    : Money.nil('month');
  const rest = all.less(ofJobs);
  if (rest.isNil()) return [];
  const common = { date, who: adult.key, projection: dated.isProjection() } as const;
  if (hasBusiness) {
    notes.assume(
      'months.business',
      'now.jobs',
      'A business is taken to bring the same each month, on the last working day, less tax and National Insurance that are set aside for it.',
    );
    return [
      {
        ...common,
        direction: 'arrives',
        line: 'net-pay',
        amount: new Money(rest.decimal, 'sum'),
        text: 'Profit after tax and National Insurance',
      },
    ];
  }
  notes.assume('months.tax-set-aside', '', 'Tax on pensions and benefits that nobody takes at source is set aside each month.');
  return [
    {
      ...common,
      direction: 'goes-out',
      line: 'tax-set-aside',
      amount: new Money(all.decimal.negated(), 'sum'),
      text: 'Tax on pensions and benefits',
    },
  ];
}

/** Whether somebody without work has anything that can be taxed: a pension, rent, or a benefit that is taxable. */
const mayBeTaxed = ({ entered: { otherIncome, caring, newStyleEsa = 'none', newStyleJsa } }: Person): boolean =>
  otherIncome.length > 0 || caring?.carersAllowance === true || newStyleEsa !== 'none' || newStyleJsa === true;
