import { lawDatedBy, Money, Rate, Refused, wholePenceUp } from '../engine/index.ts';
import {
  ageOnTheDay,
  claimsNewStyleJsa,
  hasEsaWorkRelatedComponent,
  newStyleEsaGroup,
  studentStatus,
  workOf,
  type Person,
} from '../facts/index.ts';
import { esaRegs2013, jobseekersAct, jsaRegs2013, welfareReformAct2007 } from '../instruments.ts';
import { occupationalPensionAWeek } from '../other-income/index.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { esaTimeIsOver } from './duration.ts';
import { earningsForJsa } from './earnings.ts';
import * as figures from './figures.ts';
import { isInRemunerativeWork, isOnSickPay, refuseOnLeave, workIsExempt } from './work.ts';

const { rule } = lawDatedBy('day');
const half = Rate.of('0.5');
const esaPence = wholePenceUp(esaRegs2013('4'));
const jsaPence = wholePenceUp(jsaRegs2013('3'));

/** Welfare Reform Act 2007 ss 1, 1A and 20, ESA Regs 2013 reg 37: all of it or nothing. */
const isEntitledToEsa = rule('esa.is-entitled', 'is entitled to New Style ESA', welfareReformAct2007('1'), (the, person: Person) => {
  if (the(newStyleEsaGroup, person) === 'none' || the(hasReachedPensionAge, person)) return false;
  refuseOnLeave(the, person, `${person.path}.newStyleEsa`);
  return !the(esaTimeIsOver, person) && !the(isOnSickPay, person) && the(workIsExempt, person);
});

/** Reg 62: the amount for the phase and group, a week. */
const esaAmount = rule('esa.amount', 'New Style ESA before any pension', esaRegs2013('62'), (the, person: Person) => {
  const group = the(newStyleEsaGroup, person);
  if (group === 'support') return the(figures.esaMain).plus(the(figures.esaSupportComponent));
  if (group === 'assessment') return the(ageOnTheDay, person) < 25 ? the(figures.esaUnder25) : the(figures.esaMain);
  const main = the(figures.esaMain);
  return the(hasEsaWorkRelatedComponent, person) ? main.plus(the(figures.esaWorkRelatedComponent)) : main;
});

/** What New Style ESA is worth a week to the person before any overlap: less half of a pension from work above £85. */
export const newStyleEsaRate = rule(
  'esa.rate',
  'New Style ESA before any overlap',
  welfareReformAct2007('2(1) and 3'),
  (the, person: Person) => {
    if (!the(isEntitledToEsa, person)) return Money.nil('week');
    const pension = the(occupationalPensionAWeek, person);
    if (pension.isNil()) return the(esaAmount, person);
    return the(esaAmount, person)
      .excessOver(half.of(pension.excessOver(the(figures.esaPensionDisregard))))
      .rounded(esaPence);
  },
);

/** Jobseekers Act 1995 s 1(2): out of remunerative work, and below State Pension age. */
const isEntitledToJsa = rule('jsa.is-entitled', 'is entitled to New Style JSA', jobseekersAct('1(2)'), (the, person: Person) => {
  if (!the(claimsNewStyleJsa, person) || the(hasReachedPensionAge, person)) return false;
  refuseOnLeave(the, person, `${person.path}.newStyleJsa`);
  if (the(studentStatus, person) === 'full-time') {
    throw new Refused(
      'full-time-student',
      person.path,
      'New Style JSA during a full-time course turns on the course, which Taper does not cover. Ask a benefits adviser.',
    );
  }
  return !the(isOnSickPay, person) && !the(isInRemunerativeWork, person);
});

/**
 * What New Style JSA is worth a week to the person before any overlap (Jobseekers Act 1995 s 4(1)): less pay above £5 and a pension
 * from work above £50. Below 10p nothing is paid.
 */
export const newStyleJsaRate = rule('jsa.rate', 'New Style JSA before any overlap', jobseekersAct('4(1)'), (the, person: Person) => {
  if (!the(isEntitledToJsa, person)) return Money.nil('week');
  const amount = the(ageOnTheDay, person) < 25 ? the(figures.jsaUnder25) : the(figures.jsaFrom25);
  const pension = the(occupationalPensionAWeek, person);
  if (the(workOf, person).length === 0 && pension.isNil()) return amount;
  const deducted = the(earningsForJsa, person)
    .excessOver(the(figures.jsaEarningsDisregard))
    .plus(pension.excessOver(the(figures.jsaPensionDisregard)));
  const left = amount.excessOver(deducted).rounded(jsaPence);
  return left.isAtLeast(the(figures.jsaSmallestPayment)) ? left : Money.nil('week');
});
