import type { TraceValue } from '#shared/calculation/trace';

/** Answers that are pounds without saying so. */
const pounds =
  /(?:^|\.)(?:amount|annual|hourly|savings|lhaMonthly|grossWeekly|worth|transitionalElement|assessedWeeklyIncome|councilTaxAssessedWeeklyIncome)$/;

/** An answer of the case as it is shown; undefined where nothing was answered, or too much. */
export function answerIn(value: unknown, path: string): TraceValue | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value === 'boolean') return { kind: 'yes-no', text: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { kind: 'number', text: `${value}` };
  if (typeof value === 'string' && pounds.test(path) && /^\d/.test(value)) return { kind: 'money', text: value };
  const group = groupIn(value);
  const [amount, per]: unknown[] = [group.get('amount'), group.get('per')];
  if (typeof amount === 'string' && isPeriod(per) && group.size === 2) return { kind: 'money', text: amount, per };
  return isPlain(value) ? { kind: 'text', text: textOf(value) ?? 'none' } : undefined;
}

/** Whether an answer can be said in a few words: a job or a child that is new cannot, and its title says enough. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.values(value).length <= 4 && Object.values(value).every((each) => typeof each !== 'object'));

/** "yes", "950.00 a month", "plan-1, plan-2", "hourly: 12.71, hoursPerWeek: 16"; undefined where there is nothing. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (Array.isArray(value)) return value.map((item) => textOf(item) ?? '').join(', ');
  const answers = [...groupIn(value)].map(([name, each]): [string, string | undefined] => [name, textOf(each)]);
  return answers.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`${name}: ${text}`])).join(', ');
}

const groupIn = (value: unknown): Map<string, unknown> =>
  new Map<string, unknown>(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

const periods = ['week', 'fortnight', 'four-weeks', 'month', 'quarter', 'year'] as const;
const isPeriod = (per: unknown): per is (typeof periods)[number] => (periods as readonly unknown[]).includes(per);
