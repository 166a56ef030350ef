import type { SentenceKey } from './sentence.ts';

/**
 * The sentences of the client's page in Welsh. One that is not here is shown in English and marked: it waits for somebody who writes Welsh. Where
 * a name would mutate, the sentence is left out rather than written wrongly. None of it has been read by a Welsh speaker yet, which the screen says.
 */
export const welsh: Partial<Record<SentenceKey, string>> = {
  title: 'Beth fyddai’r swydd hon yn ei olygu i chi',
  'lead.plan': 'Y cynllun: {plan}.',

  'worse.heading': 'A fyddwn i’n waeth fy myd?',
  'worse.better': 'Na fyddech. Byddai gennych tua {gain} yn fwy bob mis.',
  'worse.better-week': 'Mae hynny tua {gain} yr wythnos.',
  'worse.worse': 'Byddech. Byddai gennych tua {loss} yn llai bob mis.',
  'worse.worse-week': 'Mae hynny tua {loss} yr wythnos.',
  'worse.same': 'Na fyddech. Byddai gennych tua’r un faint o arian â nawr.',
  'worse.refused': 'Dydyn ni ddim yn gwybod eto.',
  'worse.range-unanswered': 'Dydyn ni ddim yn gwybod eto.',

  'money.caption': 'Eich arian mewn mis arferol',
  'money.what': 'Beth',
  'money.now': 'Fel yr ydw i nawr',
  'money.then': 'Yn y swydd hon',
  'money.change': 'Y newid',
  'money.universal-credit': '[universal-credit]',
  'money.left': 'Arian sydd ar ôl',
  'money.amount': '{amount}',
  'money.between': '{least} i {most}',

  'lose.heading': 'Beth fyddwn i’n ei golli?',
  'lose.kept': 'Mae’r rhain yn aros fel y maen nhw: {things}.',
  'lose.gained': 'Gallech hefyd gael: {things}.',

  'stop.heading': 'Beth os bydd rhaid i mi stopio?',
  'stop.kept': 'Mae’r rhain yn ddiogel: {things}.',

  'months.heading': 'Fy nhri mis cyntaf',
  'months.month': 'Mis',
  'months.pay': 'Cyflog',
  'months.once': '{amount} ar {day}',
  'months.none': 'dim',
  'months.name': '{month}',

  'tell.heading': 'Dweud wrth bwy, a phryd',
  'tell.who': 'Pwy',
  'tell.what': 'Beth i’w ddweud',
  'tell.when': 'Pryd',
  'tell.before': 'Cyn i’r swydd ddechrau.',
  'tell.each-month': 'Bob mis.',
  'tell.first': 'Ar y diwrnod cyntaf.',
  'tell.council': 'Eich cyngor',

  'signed.by': 'Gwiriwyd a llofnodwyd gan {name} ar {date}.',
  'signed.not': 'Heb ei wirio gan gynghorydd eto.',
  'signed.made': 'Gwnaed ar {date}.',

  'names.partners': '{thing} (eich partner)',
};
