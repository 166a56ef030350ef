import { asMoney, asRate, lawDatedBy } from '../engine/index.ts';
import { pensionsAct2008 } from '../instruments.ts';
import { byTaxYear, frozen } from '../years.ts';

/**
 * Automatic enrolment: the trigger and the band of qualifying earnings, in the rounded figures that the yearly review
 * order gives for each pay reference period (Pensions Act 2008 s 15A). Frozen since 2024-25 at £10,000, £6,240 and £50,270 a year.
 */

const { figure } = lawDatedBy('day');

const reviewed = byTaxYear('review of the thresholds, s 15A,');

const threshold = (id: string, title: string, provision: string, pounds: string) =>
  figure(id, title, asMoney('pay-period'), pensionsAct2008(provision), reviewed(...frozen(pounds)));

export const trigger = {
  weekly: threshold('pension.trigger-weekly', 'automatic enrolment trigger', '3(1)(c)', '192'),
  fortnightly: threshold('pension.trigger-fortnightly', 'automatic enrolment trigger', '3(1)(c)', '384'),
  'four-weekly': threshold('pension.trigger-four-weekly', 'automatic enrolment trigger', '3(1)(c)', '768'),
  monthly: threshold('pension.trigger-monthly', 'automatic enrolment trigger', '3(1)(c)', '833'),
};

export const lowerLimit = {
  weekly: threshold('pension.lower-limit-weekly', 'lower limit of qualifying earnings', '13(1)(a)', '120'),
  fortnightly: threshold('pension.lower-limit-fortnightly', 'lower limit of qualifying earnings', '13(1)(a)', '240'),
  'four-weekly': threshold('pension.lower-limit-four-weekly', 'lower limit of qualifying earnings', '13(1)(a)', '480'),
  monthly: threshold('pension.lower-limit-monthly', 'lower limit of qualifying earnings', '13(1)(a)', '520'),
};

export const upperLimit = {
  weekly: threshold('pension.upper-limit-weekly', 'upper limit of qualifying earnings', '13(1)(b)', '967'),
  fortnightly: threshold('pension.upper-limit-fortnightly', 'upper limit of qualifying earnings', '13(1)(b)', '1934'),
  'four-weekly': threshold('pension.upper-limit-four-weekly', 'upper limit of qualifying earnings', '13(1)(b)', '3867'),
  monthly: threshold('pension.upper-limit-monthly', 'upper limit of qualifying earnings', '13(1)(b)', '4189'),
};

/** What the employee pays in at least, tax relief included. */
export const employeeShare = figure('pension.employee-share', "employee's share including tax relief", asRate, pensionsAct2008('20'), [
  ['2019-04-06', '0.05', 'Employers’ Duties (Implementation) Regs 2010'],
]);
