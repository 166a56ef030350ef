import type { Draft } from '#shared/ipc/contract';
import { withCouncilTaxUnknown } from './council-tax-unknown.ts';
import { isAnswered, isGroup, listAt, textAt, withAnswer, type Answer } from './path.ts';
import { setAsidePaths, withoutSetAside } from './set-aside.ts';
import { nameOfSituation } from './situation-name.ts';
import { marksOf } from './unknown.ts';

/** What a draft says as a case file would say it: amounts without pound signs and commas, empty fields absent. It may still be invalid. */
export function candidateOf(draft: Draft): { [key: string]: Answer } {
  const { notKnown: _, ...entered } = withoutSetAside(draft);
  const { known, marks } = withCouncilTaxUnknown(draft, entered, marksOf(draft, setAsidePaths(draft), tidyText));
  const tidy = tidyGroup(marks.reduce<Draft>(withFirstWhereEmpty, known));
  const unnamed = listAt(marks.reduce<Draft>(withoutMarked, known), 'scenarios');
  const withNames = (scenarios: readonly Answer[]) => scenarios.map((scenario, index) => withName(scenario, unnamed[index]));
  const named = Array.isArray(tidy['scenarios']) ? { ...tidy, scenarios: withNames(tidy['scenarios']) } : tidy;
  return marks.length === 0 ? named : { ...named, notKnown: marks };
}

/** An amount that is not known and was never entered stands in its group as the first that it may be, so that the group is whole. */
function withFirstWhereEmpty(draft: Draft, mark: Answer): Draft {
  const least = isGroup(mark) ? (mark['from'] ?? listAt(mark, 'possible').find((value) => typeof value === 'string')) : undefined;
  if (least === undefined) return draft;
  return pathsOfMark(mark).reduce((made, path) => (textAt(made, path).trim() !== '' ? made : withAnswer(made, path, least)), draft);
}

/** What is not known is in no name: a job of hours that are not known is not called by those that were once entered. */
const withoutMarked = (draft: Draft, mark: Answer): Draft =>
  pathsOfMark(mark).reduce((made, path) => (path.startsWith('scenarios[') ? withAnswer(made, path, '') : made), draft);

const pathsOfMark = (mark: Answer): string[] =>
  isGroup(mark) ? [textAt(mark, 'path'), ...listAt(mark, 'also').filter((path) => typeof path === 'string')] : [];

const keys = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const moneyKeys = keys(
  'amount annual hourly lhaMonthly savings grossWeekly assessedWeeklyIncome councilTaxAssessedWeeklyIncome transitionalElement pay tax',
  'openingBalance firstPay inHolidays noticePay incomeOfYearBefore',
  'standardAllowance housing childAmounts disabledChildren childcare carer health transitional totalBefore takeHomePay payment',
  'otherIncome benefitCap advances debts rentArrears sanctions',
  'upTo below weekly limit leastWeekly notInWork startsAt netEarningsUpTo single couple loneParent coupleWithChildren disabledOrCarer workingHours perDisabledChild',
  'A B C D E F G H I',
);
const decimalKeys = keys(
  'hoursPerWeek expectedHours percent carMiles motorcycleMiles homeHours',
  'share ofShare taper finalCut lessPercent raisedToPercent',
  'days daysPerWeek',
);
const wholeKeys = keys(
  'age rentFreeWeeks bedrooms assessmentPeriodStarts all household childrenFrom childrenTo childUnder children',
  'number dueOn repaidOver payDay',
);
const dateKeys = keys(
  'born asAt startUpUntil benefitCapGraceUntil capabilitySince from to esaSince startsOn awardBegan capitalDisregardedUntil',
  'universalCreditSince rentDueOn firstPayDay on paidOn until',
);
const requiredGroups = keys('client partner home claims now caring reduction step');

function tidyGroup(group: { [key: string]: Answer }): { [key: string]: Answer } {
  const entries = Object.entries(group).flatMap(([key, answer]): [string, Answer][] => {
    const tidy = tidyAnswer(key, answer);
    return tidy === undefined ? [] : [[key, tidy]];
  });
  return Object.fromEntries(entries);
}

function tidyAnswer(key: string, answer: Answer): Answer | undefined {
  if (typeof answer === 'string') return tidyText(key, answer);
  if (Array.isArray(answer)) return answer.map((item) => (isGroup(item) ? tidyGroup(item) : item));
  if (!isGroup(answer)) return answer;
  const group = tidyGroup(answer);
  return isBlank(key, group) ? undefined : group;
}

// A group in which only a period or a choice beside an empty amount is left was never answered.
function isBlank(key: string, group: { [key: string]: Answer }): boolean {
  if (requiredGroups.has(key)) return false;
  if (key === 'councilTax') return group['annual'] === undefined;
  if (key === 'councilTaxInstalments') return group['number'] === undefined;
  if (key === 'stops') return group['on'] === undefined;
  if (key === 'untakenHoliday') return group['days'] === undefined && group['amount'] === undefined;
  if (key === 'capital') return group['limit'] === undefined;
  if (key === 'limitsRiseByChild' || key === 'disabilityDisregard') return group['weekly'] === undefined;
  if (key === 'protectedGroup') return !isAnswered(group);
  // While a statement is being entered it is no part of the case: it must not keep the answer waiting.
  if (key === 'statement') return ['from', 'to', 'payment'].some((answer) => group[answer] === undefined);
  if (key === 'lcwraBreak') return group['from'] === undefined && group['to'] === undefined;
  const keys = Object.keys(group);
  return keys.length === 0 || (keys.length === 1 && keys[0] === 'per');
}

function tidyText(key: string, text: string): Answer | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (moneyKeys.has(key)) return trimmed.replaceAll(/[£,\s]|\.$/g, '');
  if (decimalKeys.has(key)) return trimmed.replaceAll(/[%\s]|\.$/g, '');
  if (wholeKeys.has(key)) return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : trimmed;
  if (dateKeys.has(key)) return tidyDate(trimmed);
  if (key === 'percents') return trimmed.split(/[\s,;%]+/).filter((percent) => percent !== '');
  return trimmed;
}

function tidyDate(text: string): string | undefined {
  const [year = '', month = '', day = '', ...rest] = text.split('-');
  if ([year, month, day, ...rest].every((part) => part.trim() === '')) return undefined;
  return rest.length > 0 ? text : `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}

function withName(scenario: Answer, known: Answer | undefined): Answer {
  if (!isGroup(scenario)) return scenario;
  // Whether a column is looked at is no part of the case.
  const { hidden: _, ...answers } = scenario;
  return answers['name'] === undefined ? { ...answers, name: nameOfSituation(known) } : answers;
}
