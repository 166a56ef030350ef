import { Money, Refused, type Question } from '../engine/index.ts';
import { adults, ageOnTheDay, client, isCouple, jobsOf, outOfWorkBenefit, phaseOfEsa } from '../facts/index.ts';
import { employmentAndSupportRegs2008, incomeSupportRegs, jobseekersRegs1996 } from '../instruments.ts';
import { capitalIsWithinLimit, tariffIncome } from './capital.ts';
import { isDisabled, isLoneParent } from './family.ts';
import { figure, monthly, ofTheYear, oneSource, penny, rule, weekly } from './law.ts';
import { disabilityPremiumAmount, enhancedPremiumAmount, hasHighestCare, severeDisabilityPremium } from './premiums.ts';
import { netEarnings, netEarningsOf, partnerWorksTooMuch, worksSixteenHours } from './work.ts';
import { asMoney } from '../engine/index.ts';

const under25 = weekly('allowance-under-25', 'personal allowance, single under 25', incomeSupportRegs('Sch 2 para 1'), '53.45');
const from25 = weekly('allowance-from-25', 'personal allowance, single from 25 or lone parent', incomeSupportRegs('Sch 2 para 1'), '67.50');
const couple = weekly('allowance-couple', 'personal allowance, couple', incomeSupportRegs('Sch 2 para 1'), '105.95');
const workRelatedComponent = weekly(
  'esa-work-related',
  'work-related activity component',
  employmentAndSupportRegs2008('Sch 4 para 12'),
  '26.75',
);
const supportComponent = weekly('esa-support', 'support component', employmentAndSupportRegs2008('Sch 4 para 13'), '32.35');

/** ESA Regs reg 45(4): 16 hours at the minimum wage, and up to the next 50p. */
const permittedWorkLimit = figure(
  'year-2011.permitted-work-limit',
  'limit of permitted work',
  asMoney('week'),
  employmentAndSupportRegs2008('45(3) and (4)'),
  {
    rows: [
      ['2010-10-01', '95.00', 'SI 2008/794 as amended', oneSource],
      ['2011-10-01', '97.50', 'SI 2008/794 as amended', oneSource],
    ],
    knownUntil: '2012-04-08',
  },
);

const disregard = (id: string, title: string, provision: string, pounds: string) =>
  figure(`year-2011.${id}`, title, asMoney('week'), incomeSupportRegs(provision), ofTheYear('benefits', pounds, 'SI 1987/1967'));
const forSingle = disregard('earnings-ignored-single', 'earnings ignored, single', 'Sch 8 para 9', '5');
const forCouple = disregard('earnings-ignored-couple', 'earnings ignored, couple', 'Sch 8 para 6', '10');
const higher = disregard('earnings-ignored-higher', 'earnings ignored, lone parent or disability premium', 'Sch 8 paras 4 and 5', '20');

const isEsa = rule(
  'year-2011.is-esa',
  'the benefit is income-related ESA',
  employmentAndSupportRegs2008('67'),
  (the) => the(outOfWorkBenefit) === 'income-related-employment-and-support-allowance',
);

/** IS Regs Sch 2 para 1, JSA Regs Sch 1 para 1, ESA Regs Sch 4 para 1: in the main phase of ESA age makes no difference. */
const personalAllowance = rule(
  'year-2011.personal-allowance-of-benefit',
  'personal allowance',
  incomeSupportRegs('Sch 2 para 1'),
  (the) => {
    if (the(isCouple)) return the(couple);
    if (the(isLoneParent) || the(ageOnTheDay, the(client)) >= 25) return the(from25);
    return the(isEsa) && the(phaseOfEsa) !== 'assessment' ? the(from25) : the(under25);
  },
);

/** ESA Regs reg 67 and Sch 4: a component after the assessment phase, and the enhanced premium with the support component. */
const esaAdditions = rule(
  'year-2011.esa-additions',
  'component and premiums of ESA',
  employmentAndSupportRegs2008('67(1) and Sch 4'),
  (the) => {
    const phase = the(phaseOfEsa);
    const component =
      phase === 'support' ? the(supportComponent) : phase === 'work-related' ? the(workRelatedComponent) : Money.nil('week');
    const isEnhanced = phase === 'support' || the(hasHighestCare);
    return component.plus(...(isEnhanced ? [the(enhancedPremiumAmount)] : []), the(severeDisabilityPremium));
  },
);

const isDisabledCase = rule('year-2011.is-disabled-case', 'somebody gets DLA or is blind', incomeSupportRegs('Sch 2 para 11'), (the) =>
  the(adults).some((adult) => the(isDisabled, adult)),
);

const premiums = rule('year-2011.premiums-of-benefit', 'premiums', incomeSupportRegs('Sch 2 paras 11 to 13A'), (the) =>
  Money.sum('week', [
    ...(the(isDisabledCase) ? [the(disabilityPremiumAmount)] : []),
    ...(the(hasHighestCare) ? [the(enhancedPremiumAmount)] : []),
    the(severeDisabilityPremium),
  ]),
);

/** IS Regs reg 17, JSA Regs reg 83, ESA Regs reg 67: children are left to Child Tax Credit. */
const applicableAmount = rule('year-2011.applicable-amount-of-benefit', 'applicable amount a week', incomeSupportRegs('17'), (the) =>
  the(personalAllowance).plus(the(isEsa) ? the(esaAdditions) : the(premiums)),
);

/** IS Regs Sch 8 paras 4 to 9, JSA Regs Sch 6 paras 5 to 12. */
const earningsIgnored = rule('year-2011.earnings-ignored-by-benefit', 'earnings ignored', incomeSupportRegs('Sch 8'), (the) => {
  if (the(isLoneParent) || the(isDisabledCase)) return the(higher);
  return the(isCouple) ? the(forCouple) : the(forSingle);
});

/** ESA Regs reg 45(3) and (4): less than 16 hours, and no more than the limit. */
const workIsPermitted = rule(
  'year-2011.work-is-permitted',
  'the work is permitted beside ESA',
  employmentAndSupportRegs2008('40 and 45'),
  (the) => {
    const claimant = the(client);
    if (the(jobsOf, claimant).length === 0) return true;
    return !the(worksSixteenHours, claimant) && !the(netEarningsOf, claimant).isMoreThan(the(permittedWorkLimit));
  },
);

/** ESA Regs Sch 8 para 7: a partner's pay has a disregard of its own, which was not read. */
const partnerHasNoPay = rule('year-2011.partner-has-no-pay', 'a partner has no pay', employmentAndSupportRegs2008('Sch 7'), (the) => {
  const working = the(adults).find((adult) => adult !== the(client) && !the(netEarningsOf, adult).isNil());
  if (working === undefined) return true;
  throw new Refused(
    'esa-beside-pay-of-a-partner',
    working.path,
    'Income-related ESA of 2011-12 beside the pay of a partner has a disregard of its own, which Taper does not cover. Ask a benefits adviser.',
  );
});

/** What ends the benefit whatever the income is: 16 hours of work, 24 of a partner, work that is not permitted, savings. */
const isOpen = rule('year-2011.benefit-is-open', 'work and savings leave the benefit open', incomeSupportRegs('5 and 45'), (the) => {
  if (the(outOfWorkBenefit) === 'none' || !the(capitalIsWithinLimit) || the(partnerWorksTooMuch)) return false;
  return the(isEsa) ? the(partnerHasNoPay) && the(workIsPermitted) : !the(worksSixteenHours, the(client));
});

/** SSCBA 1992 s 124, Jobseekers Act 1995 s 4(3), Welfare Reform Act 2007 s 4: the applicable amount less income. Pay from permitted work is ignored (ESA Regs Sch 7 para 5). */
const benefitAWeek = rule('year-2011.benefit-out-of-work', 'benefit out of work a week', incomeSupportRegs('17 and 28'), (the) => {
  if (!the(isOpen)) return Money.nil('week');
  const earned = the(isEsa) ? Money.nil('week') : the(netEarnings).excessOver(the(earningsIgnored));
  return the(applicableAmount).excessOver(earned.plus(the(tariffIncome)));
});

/** Whether any of it is paid: Housing Benefit, Council Tax Benefit and Child Tax Credit are then paid in full. */
export const isOnBenefit = rule(
  'year-2011.is-on-benefit',
  'a benefit out of work is paid',
  incomeSupportRegs('17'),
  (the) => !the(benefitAWeek).isNil(),
);

type Kind = 'income-based-jobseekers-allowance' | 'income-support' | 'income-related-employment-and-support-allowance';
const paidAs = (id: string, title: string, kind: Kind, law: ReturnType<typeof jobseekersRegs1996>): Question<Money<'month'>> =>
  rule(`year-2011.${id}`, title, law, (the) =>
    the(outOfWorkBenefit) === kind ? monthly(the(benefitAWeek)).rounded(penny) : Money.nil('month'),
  );

export const jobseekersAllowance = paidAs(
  'jobseekers-allowance',
  "income-based Jobseeker's Allowance",
  'income-based-jobseekers-allowance',
  jobseekersRegs1996('83'),
);
export const incomeSupport = paidAs('income-support', 'Income Support', 'income-support', incomeSupportRegs('17'));
export const employmentAndSupportAllowance = paidAs(
  'employment-and-support-allowance',
  'income-related ESA',
  'income-related-employment-and-support-allowance',
  employmentAndSupportRegs2008('67'),
);
