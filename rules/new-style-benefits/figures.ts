import { asCount, asMoney, lawDatedBy, type Citation } from '../engine/index.ts';
import { esaRegs2013, jobseekersAct, jsaRegs2013, welfareReformAct2007 } from '../instruments.ts';
import { uprated, type Amounts } from '../years.ts';

const { figure } = lawDatedBy('day');

const upratedFigure = (id: string, title: string, law: Citation, amounts: Amounts) =>
  figure(id, title, asMoney('week'), law, uprated(...amounts));

export const esaUnder25 = upratedFigure('esa.assessment-under-25', 'New Style ESA, assessment phase, under 25', esaRegs2013('62(1)(b)'), [
  '71.70',
  '72.90',
  '75.65',
]);
export const esaMain = upratedFigure('esa.main', 'New Style ESA', esaRegs2013('62(1)(a)'), ['90.50', '92.05', '95.55']);
export const esaSupportComponent = upratedFigure('esa.support-component', 'support component', esaRegs2013('62(2)'), [
  '47.70',
  '48.50',
  '50.35',
]);
export const esaWorkRelatedComponent = upratedFigure(
  'esa.work-related-component',
  'work-related activity component',
  esaRegs2013('62(2) as saved by SI 2017/204'),
  ['35.95', '36.55', '37.95'],
);
export const jsaUnder25 = upratedFigure('jsa.under-25', 'New Style JSA, under 25', jsaRegs2013('49(1)(a)'), ['71.70', '72.90', '75.65']);
export const jsaFrom25 = upratedFigure('jsa.from-25', 'New Style JSA, 25 and over', jsaRegs2013('49(1)(b)'), ['90.50', '92.05', '95.55']);

const sinceNewStyle = (text: string, authority: string) => [['2013-04-29', text, authority]] as const;

/** ESA Regs 2013 reg 39(1)(a): work that is exempt whatever its hours. */
export const lowEarnings = figure(
  'esa.permitted-work-lower-limit',
  'permitted work without a limit of hours',
  asMoney('week'),
  esaRegs2013('39(1)(a)'),
  sinceNewStyle('20', 'SI 2013/379'),
);
export const hoursOfPermittedWork = figure(
  'esa.permitted-work-hours',
  'hours that permitted work is below',
  asCount,
  esaRegs2013('39(1)(c)'),
  sinceNewStyle('16', 'SI 2013/379'),
);
export const esaPensionDisregard = figure(
  'esa.pension-disregard',
  'pension that does not lower New Style ESA',
  asMoney('week'),
  welfareReformAct2007('3(1)'),
  sinceNewStyle('85', 'SI 2013/379 reg 74'),
);
export const hoursOfRemunerativeWork = figure(
  'jsa.remunerative-work-hours',
  'hours from which work ends New Style JSA',
  asCount,
  jsaRegs2013('42(1)'),
  sinceNewStyle('16', 'SI 2013/378'),
);
export const jsaEarningsDisregard = figure(
  'jsa.earnings-disregard',
  'pay that does not lower New Style JSA',
  asMoney('week'),
  jsaRegs2013('Sch para 7'),
  sinceNewStyle('5', 'SI 2013/378'),
);
export const jsaPensionDisregard = figure(
  'jsa.pension-disregard',
  'pension that does not lower New Style JSA',
  asMoney('week'),
  jsaRegs2013('51(1)'),
  sinceNewStyle('50', 'SI 2013/378'),
);
export const jsaSmallestPayment = figure(
  'jsa.smallest-payment',
  'New Style JSA below which none is paid',
  asMoney('week'),
  jobseekersAct('4(1) with JSA Regs 2013 reg 52'),
  sinceNewStyle('0.10', 'SI 2013/378'),
);
