import { lawDatedBy, Money, Rate, wholePoundsUp } from '../engine/index.ts';
import { adults, areMarried, isBlind, marriageAllowanceIsNotAllowed, wantsMarriageAllowance, type Person } from '../facts/index.ts';
import { incomeTaxAct } from '../instruments.ts';
import { savingsInterest } from '../other-income/index.ts';
import { reliefAtSourceContributions } from '../pensions/index.ts';
import { toYears } from '../periods/index.ts';
import { limitForMarriageAllowance } from './bands.ts';
import { allowanceTaperThreshold, blindPersonsAllowanceFigure, marriageAllowanceFigure, personalAllowanceFigure } from './figures.ts';
import { totalIncome } from './income.ts';

const { rule } = lawDatedBy('day');
const yearly = toYears(incomeTaxAct('58'));
const half = Rate.of('0.5');

/** ITA 2007 s 35(3): what remains of the allowance goes up to the next pound. */
const poundsUp = wholePoundsUp(incomeTaxAct('35(3)'));

/** ITA 2007 s 58: income of the year, interest included, less pension contributions with relief at source, with their relief. */
export const adjustedNetIncome = rule('income-tax.adjusted-net-income', 'adjusted net income', incomeTaxAct('58'), (the, person: Person) =>
  the(totalIncome, person)
    .plus(yearly(the(savingsInterest, person)))
    .excessOver(the(reliefAtSourceContributions, person)),
);

/** ITA 2007 s 35: £1 less for every £2 of adjusted net income above the threshold; before any transfer to a spouse. */
const personalAllowance = rule('income-tax.personal-allowance', 'personal allowance', incomeTaxAct('35'), (the, person: Person) =>
  the(personalAllowanceFigure)
    .excessOver(half.of(the(adjustedNetIncome, person).excessOver(the(allowanceTaperThreshold))))
    .rounded(poundsUp),
);

/** ITA 2007 s 38: an allowance of its own, which does not fall as income rises. */
export const blindPersonsAllowance = rule(
  'income-tax.blind-persons-allowance',
  "blind person's allowance",
  incomeTaxAct('38'),
  (the, person: Person) => (the(isBlind, person) ? the(blindPersonsAllowanceFigure) : Money.nil('year')),
);

/** ITA 2007 s 23 step 3: all that comes off income before tax, before any transfer to a spouse. */
const allowances = rule('income-tax.allowances', 'allowances', incomeTaxAct('23'), (the, person: Person) =>
  the(isBlind, person) ? the(personalAllowance, person).plus(the(blindPersonsAllowance, person)) : the(personalAllowance, person),
);

const hasAllowanceToSpare = rule(
  'income-tax.has-allowance-to-spare',
  'has personal allowance to spare',
  incomeTaxAct('55C'),
  (the, person: Person) => the(allowances, person).isMoreThan(the(totalIncome, person)),
);

const paysNoRateAboveTheLimit = rule(
  'income-tax.pays-only-the-basic-rate',
  'pays tax, and at no rate that rules the marriage allowance out',
  incomeTaxAct('55B(2)(b)'),
  (the, person: Person) => {
    const taxable = the(totalIncome, person).excessOver(the(allowances, person));
    return !taxable.isNil() && !taxable.isMoreThan(the(limitForMarriageAllowance, person));
  },
);

/** ITA 2007 ss 55B and 55C: whether one of the two has allowance to spare and the other can use it, claimed or not. */
export const marriageAllowanceWouldBeAllowed = rule(
  'income-tax.marriage-allowance-would-be-allowed',
  'the marriage allowance could be claimed',
  incomeTaxAct('55B and 55C'),
  (the) =>
    the(adults).some(
      (one) => the(hasAllowanceToSpare, one) && the(adults).some((other) => other !== one && the(paysNoRateAboveTheLimit, other)),
    ),
);

/** ITA 2007 s 55C: the spouse or civil partner with allowance to spare, where the other can use it; nobody otherwise. */
export const givesUpMarriageAllowance = rule(
  'income-tax.gives-up-marriage-allowance',
  'gives up the marriage allowance',
  incomeTaxAct('55C'),
  (the, person: Person) => {
    if (!the(wantsMarriageAllowance) || !the(areMarried)) return false;
    const other = the(adults).find((candidate) => candidate !== person);
    return other !== undefined && the(hasAllowanceToSpare, person) && the(paysNoRateAboveTheLimit, other);
  },
);

/** Whether either gives up the allowance; a claim that the law does not allow is listed for the adviser. */
const marriageAllowanceIsTransferred = rule(
  'income-tax.marriage-allowance-is-transferred',
  'the marriage allowance is transferred',
  incomeTaxAct('55A'),
  (the) => {
    if (!the(wantsMarriageAllowance)) return false;
    return the(adults).some((adult) => the(givesUpMarriageAllowance, adult)) || !the(marriageAllowanceIsNotAllowed);
  },
);

export const receivesMarriageAllowance = rule(
  'income-tax.receives-marriage-allowance',
  'receives the marriage allowance',
  incomeTaxAct('55B'),
  (the, person: Person) => the(marriageAllowanceIsTransferred) && !the(givesUpMarriageAllowance, person),
);

/** The allowance left to the person, after giving up the transferable part of it. */
export const allowanceAfterTransfer = rule(
  'income-tax.allowance-after-transfer',
  'allowances after any transfer',
  incomeTaxAct('55C(4)'),
  (the, person: Person) =>
    the(givesUpMarriageAllowance, person) ? the(allowances, person).excessOver(the(marriageAllowanceFigure)) : the(allowances, person),
);
