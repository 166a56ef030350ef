import { Money, Refused, type Citation, type Figure, type The } from '../../engine/index.ts';
import {
  ageOnTheDay,
  nonDependantGrossIncome,
  nonDependantHours,
  nonDependantIsExempt,
  nonDependants,
  type NonDependant,
} from '../../facts/index.ts';
import { councilTaxBenefitRegs, housingBenefitRegs } from '../../instruments.ts';
import { amount, oneSource, order2011, rule } from '../law.ts';
import { remunerativeHours } from '../work.ts';
import { deductionsAreLifted } from './applicable-amount.ts';

const weekly = (id: string, title: string, law: Citation, pounds: string): Figure<Money<'week'>> =>
  amount('housing', id, title, 'week', law, pounds, order2011, oneSource);
const rent = (id: string, title: string, pounds: string) => weekly(`hb-deduction-${id}`, title, housingBenefitRegs('74'), pounds);
const tax = (id: string, title: string, pounds: string) => weekly(`ctb-deduction-${id}`, title, councilTaxBenefitRegs('58'), pounds);
const incomeOf = (id: string, title: string, pounds: string) =>
  weekly(`deduction-income-${id}`, title, housingBenefitRegs('74(2)'), pounds);

const limits = {
  first: incomeOf('1', 'gross income of the lowest deduction', '122'),
  second: incomeOf('2', 'gross income of the second deduction', '180'),
  third: incomeOf('3', 'gross income of the third deduction', '234'),
  fourth: incomeOf('4', 'gross income of the fourth deduction', '310'),
  fifth: incomeOf('5', 'gross income of the fifth deduction', '387'),
};
const ofRent = {
  lowest: rent('lowest', 'lowest deduction from rent', '9.40'),
  second: rent('2', 'second deduction from rent', '21.55'),
  third: rent('3', 'third deduction from rent', '29.60'),
  fourth: rent('4', 'fourth deduction from rent', '48.45'),
  highest: rent('highest', 'highest deduction from rent', '60.60'),
};
const ofTax = {
  lowest: tax('lowest', 'lowest deduction from council tax', '2.85'),
  highest: tax('highest', 'highest deduction from council tax', '8.60'),
};

/** 18 or over, in none of the groups for whom nothing comes off. */
const bringsADeduction = rule(
  'year-2011.brings-a-deduction',
  'brings a deduction',
  housingBenefitRegs('74(1), (7) and (8)'),
  (the, adult: NonDependant) => (the(ageOnTheDay, adult) >= 18 ? !the(nonDependantIsExempt, adult) : false),
);

/** Which gross income a week decides: nil where the person works less than 16 hours, undefined where it is not shown, which brings the most. */
function incomeThatCounts(the: The, adult: NonDependant): Money<'week'> | undefined {
  return the(nonDependantHours, adult).isAtLeast(the(remunerativeHours)) ? the(nonDependantGrossIncome, adult) : Money.nil('week');
}

const bandIsNotKnown = (adult: NonDependant, what: string): Refused =>
  new Refused(
    'non-dependant-band-of-2011',
    `${adult.path}.grossWeekly`,
    `What came off ${what} in 2011-12 for another adult with this income is not known here. Ask the council for the rates of that year.`,
  );

const fromRent = rule(
  'year-2011.hb-deduction-for',
  'deduction from rent for another adult',
  housingBenefitRegs('74'),
  (the, adult: NonDependant) => {
    if (!the(bringsADeduction, adult)) return Money.nil('week');
    const income = incomeThatCounts(the, adult);
    if (income === undefined || income.isAtLeast(the(limits.fifth))) return the(ofRent.highest);
    if (the(limits.first).isMoreThan(income)) return the(ofRent.lowest);
    if (the(limits.second).isMoreThan(income)) return the(ofRent.second);
    if (the(limits.third).isMoreThan(income)) return the(ofRent.third);
    if (the(limits.fourth).isMoreThan(income)) return the(ofRent.fourth);
    throw bandIsNotKnown(adult, 'Housing Benefit');
  },
);

const fromTax = rule(
  'year-2011.ctb-deduction-for',
  'deduction from council tax for another adult',
  councilTaxBenefitRegs('58'),
  (the, adult: NonDependant) => {
    if (!the(bringsADeduction, adult)) return Money.nil('week');
    const income = incomeThatCounts(the, adult);
    if (income === undefined || income.isAtLeast(the(limits.fifth))) return the(ofTax.highest);
    if (the(limits.second).isMoreThan(income)) return the(ofTax.lowest);
    throw bandIsNotKnown(adult, 'Council Tax Benefit');
  },
);

export const deductionsFromRent = rule('year-2011.hb-deductions', 'non-dependant deductions a week', housingBenefitRegs('74'), (the) =>
  the(deductionsAreLifted)
    ? Money.nil('week')
    : Money.sum(
        'week',
        the(nonDependants).map((adult) => the(fromRent, adult)),
      ),
);

export const deductionsFromCouncilTax = rule(
  'year-2011.ctb-deductions',
  'non-dependant deductions from council tax a week',
  councilTaxBenefitRegs('58'),
  (the) =>
    the(deductionsAreLifted)
      ? Money.nil('week')
      : Money.sum(
          'week',
          the(nonDependants).map((adult) => the(fromTax, adult)),
        ),
);
