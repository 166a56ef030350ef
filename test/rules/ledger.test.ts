import { expect, test } from 'vitest';
import { calculate, CaseError } from '#rules';
import { withoutDay } from '#rules/calculation/status/sources';
import { isIn2011 } from '#shared/case/dates';
import type { Case } from '#shared/case/schema';
import type { Result, Status } from '#shared/calculation/result';
import { parseCase } from '#shared/case/problem';
import { generateCase } from '#test/households/generate';
import { caseOf, readLawCases } from './law-case.ts';

/** The ledger of what becomes of each protected thing holds for every household: none is left out, told twice, or told in words that cannot be read aloud. */

interface Told {
  name: string;
  entered: Case;
  result: Result;
}

const generated = Array.from({ length: 1000 }, (_, index) => toldOf(`seed ${index + 1}`, generateCase(index + 1)));
const ofLaw = [...readLawCases()].flatMap(([file, cases]) => cases.map((lawCase) => toldOf(`${file}: ${lawCase.name}`, caseOf(lawCase))));
const all = [...generated, ...ofLaw].filter((told) => told !== undefined);

function toldOf(name: string, input: unknown): Told | undefined {
  const parsed = parseCase(input);
  if (!parsed.ok) return undefined;
  try {
    return { name, entered: parsed.case, result: calculate(parsed.case) };
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

/** What the household has, as an adviser reads it off the case and the present: a code, and whose it is. */
function has(told: Told, scenario: Case['now']): string[] {
  return isIn2011(told.entered.asAt) ? hasIn2011(told, scenario) : hasNow(told, scenario);
}

function hasNow({ entered, result }: Told, scenario: Case['now']): string[] {
  const adults = (['client', 'partner'] as const).flatMap((who) => {
    const person = entered[who];
    return person === undefined ? [] : [{ who, person }];
  });
  const each = (code: string, holds: (adult: (typeof adults)[number]) => boolean): string[] =>
    adults.filter(holds).map(({ who }) => `${code}/${who}`);
  const household = (code: string, holds: boolean): string[] => (holds ? [code] : []);
  const date = scenario.asAt ?? entered.asAt;
  const now = result.situations[0]?.amounts ?? {};
  const isLcwra = ({ person }: (typeof adults)[number]): boolean => person.capability === 'lcwra' || person.terminallyIll === true;
  const rated = (rates: Readonly<Record<string, string | undefined>> | undefined): boolean =>
    Object.values(rates ?? {}).some((rate) => (rate ?? 'none') !== 'none');
  const hasIncome = (kind: string) => (adult: (typeof adults)[number]) => adult.person.otherIncome.some((income) => income.kind === kind);
  return [
    ...each('lcwra', isLcwra),
    // An assessment period that began by then contains the date.
    ...each('lcwra-rate', (adult) => isLcwra(adult) && date >= '2026-05-06'),
    ...each('pip', ({ person }) => rated(person.pip)),
    ...each('dla', ({ person }) => rated(person.dla)),
    ...each('carers-allowance', ({ who, person }) =>
      [entered.now, scenario].some((situation) => situation.carersAllowance?.[who] ?? person.caring?.carersAllowance === true),
    ),
    ...each('new-style-esa', ({ person }) => (person.newStyleEsa ?? 'none') !== 'none'),
    ...each('new-style-jsa', ({ person }) => person.newStyleJsa === true),
    ...each('maternity-allowance', hasIncome('maternity-allowance')),
    ...each('state-pension', hasIncome('state-pension')),
    ...household(
      'child-disability-benefit',
      entered.children.some(({ disability, born }) => (disability ?? 'none') !== 'none' && (born ?? date) <= date),
    ),
    ...household('transitional-element', Number(entered.claims.transitionalElement ?? '0') > 0),
    ...household('benefit-cap', entered.claims.universalCredit),
    ...household('council-tax-reduction', Number(entered.home.councilTax?.annual ?? '0') > 0),
    ...household('housing-type', true),
    ...household(
      'prescriptions',
      entered.nation !== 'england' || (Number(now['universal-credit'] ?? '0') > 0 && Number(now['uc.earned-income'] ?? '9999') <= 435),
    ),
    ...household('free-school-meals', hasMeals(entered, now)),
  ];
}

/** In 2011-12: what is paid in either situation, or claimed where it could not be worked out, and Disability Living Allowance. */
function hasIn2011({ entered, result }: Told, scenario: Case['now']): string[] {
  const [now, there] = [result.situations[0], result.situations.find(({ id }) => id === scenario.id)].map(
    (situation) => situation?.amounts,
  );
  const { legacy = {} } = entered.claims;
  const claimed = {
    'income-based-jobseekers-allowance': legacy.outOfWork === 'income-based-jobseekers-allowance',
    'income-support': legacy.outOfWork === 'income-support',
    'employment-and-support-allowance': legacy.outOfWork === 'income-related-employment-and-support-allowance',
    'working-tax-credit': legacy.taxCredits === true,
    'child-tax-credit': legacy.taxCredits === true,
    'housing-benefit': legacy.housingBenefit === true,
    'council-tax-benefit': legacy.councilTaxBenefit === true,
  } as const;
  const ofBenefits = Object.entries(claimed).filter(([name, isClaimed]) => {
    const [before, after] = [now, there].map((all) => Object.entries(all ?? {}).find(([code]) => code === name)?.[1]);
    return before === undefined || after === undefined ? isClaimed : before !== '0.00' || after !== '0.00';
  });
  const hasDla = (who: 'client' | 'partner'): boolean => Object.values(entered[who]?.dla ?? {}).some((rate) => (rate ?? 'none') !== 'none');
  return [
    ...ofBenefits.map(([name]) => name),
    ...(['client', 'partner'] as const).filter(hasDla).map((who) => `dla/${who}`),
    ...(entered.children.some(({ disability, born }) => (disability ?? 'none') !== 'none' && (born ?? entered.asAt) <= entered.asAt)
      ? ['child-disability-benefit']
      : []),
  ];
}

/** Since September 2026 a child in the middle of school has them in England with any award. */
const hasMeals = ({ nation, asAt, now: { asAt: own }, children }: Case, now: Result['situations'][number]['amounts']): boolean =>
  nation === 'england' &&
  (own ?? asAt) >= '2026-09-01' &&
  Number(now['universal-credit'] ?? '0') > 0 &&
  children.some(({ born }) => born !== undefined && born >= '2012-09-01' && born < '2018-09-01');

const keyOf = ({ code, who }: Status): string => (who === undefined ? code : `${code}/${who}`);

test('each protected thing has exactly one entry in each comparison', () => {
  const wrong = all.flatMap((told) =>
    told.entered.scenarios.flatMap((scenario) => {
      const keys = told.result.status.filter(({ situation }) => situation === scenario.id).map(keyOf);
      const missing = has(told, scenario).filter((wanted) => !keys.includes(wanted));
      const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
      return [...missing.map((key) => `no ${key}`), ...twice.map((key) => `${key} twice`)].map(
        (what) => `${told.name}, ${scenario.id}: ${what}`,
      );
    }),
  );
  expect(wrong).toEqual([]);
});

test('no entry contradicts another, or the amounts beside it', () => {
  const wrong = all.flatMap((told) =>
    told.entered.scenarios.flatMap(({ id }) => contradictions(told.result, id).map((what) => `${told.name}, ${id}: ${what}`)),
  );
  expect(wrong).toEqual([]);
});

function contradictions({ status, situations }: Result, scenario: string): string[] {
  const own = status.filter(({ situation }) => situation === scenario);
  const [now, there] = [situations[0], situations.find(({ id }) => id === scenario)];
  const ends = own.some(({ code, state }) => code === 'universal-credit' && state === 'lost');
  const goesWithAward = ['transitional-element', 'scottish-child-payment', 'best-start-foods', 'healthy-start', 'warm-home-discount'];
  return own.flatMap(({ code, who, state }) => {
    const against: string[] = [];
    if (ends && goesWithAward.includes(code) && ['kept', 'gained'].includes(state))
      against.push(`${code} is ${state} though Universal Credit ends`);
    if (ends && code === 'lcwra' && state === 'kept') against.push('LCWRA is kept though Universal Credit ends');
    if (code === 'pip' && state !== 'kept' && state !== 'unknown') against.push('PIP is not kept');
    const before = amountOf(now, code, who);
    const after = amountOf(there, code, who);
    if (before === undefined || after === undefined || state === 'unknown') return against;
    if (state === 'lost' && after !== '0.00') against.push(`${code} is lost and ${after} is paid`);
    if (state === 'gained' && after === '0.00' && code !== 'carers-allowance') against.push(`${code} is gained and nothing is paid`);
    if (code === 'council-tax-reduction' && (state === 'kept') !== (before === after))
      against.push(`${code} is ${state}: ${before}, ${after}`);
    return against;
  });
}

const amounts = ['universal-credit', 'council-tax-reduction', 'housing-benefit', 'scottish-child-payment'] as const;
const ofPeople = ['carers-allowance', 'new-style-esa', 'new-style-jsa'] as const;

function amountOf(situation: Result['situations'][number] | undefined, code: string, who: Status['who']): string | undefined {
  const household = amounts.find((name) => name === code);
  if (household !== undefined) return situation?.amounts[household];
  const own = ofPeople.find((name) => name === code);
  return own === undefined || who === undefined ? undefined : situation?.people[who]?.[own];
}

test('"could not be worked out" is said only where something was refused', () => {
  const wrong = all.flatMap(({ name, result }) =>
    result.refusals.length > 0
      ? []
      : result.status
          .filter(({ code, text }) => code !== 'council-tax-reduction' && text.includes('could not be worked out'))
          .map(({ code }) => `${name}: ${code}`),
  );
  expect(wrong).toEqual([]);
});

test('what is told of a job that stops has sources whose day is known', () => {
  const sources = new Set(all.flatMap(({ result }) => (result.stopping ?? []).flatMap(({ ledger }) => ledger.map(({ source }) => source))));
  expect(sources.size).toBeGreaterThan(5);
  expect([...sources].flatMap(withoutDay)).toEqual([]);
});

test('each entry says what it is called and of which situation, and has a source with the day on which it was checked', () => {
  const wrong = all.flatMap(({ name, result }) =>
    result.status
      .filter(
        (entry) =>
          entry.name === undefined ||
          entry.name === entry.code ||
          entry.situation === undefined ||
          !/^20\d\d-\d\d-\d\d$/.test(entry.checked) ||
          (entry.code !== 'council-tax-reduction' && withoutDay(entry.source).length > 0),
      )
      .map(({ code, source }) => `${name}: ${code} (${source})`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

/** Words that an adviser would have to translate before reading them to somebody. */
const jargon =
  /(?<![’'])\b(regs?|ss?|para|paras|Sch|SI|SSI|APs?|MIF|CTR|HB|CA|TP|LHA|TE|SDPs|supersession|conditionality|passport(ed|s)?|disregard(ed|s)?|taper(ed|s)?|means[- ]test(ed)?|nil|hereby|aforesaid|notwithstanding|pursuant|in respect of)\b/;
const longestSentence = 30;

test('texts can be read aloud: no jargon, no long sentence, no sum of money without what it is for', () => {
  const texts = new Set(all.flatMap(({ result }) => result.status.map(({ text }) => text)));
  expect(texts.size).toBeGreaterThan(150);
  const wrong = [...texts].flatMap((text) => {
    const long = text.split(/(?<=[.?!;])\s/).filter((sentence) => sentence.split(/\s+/).length > longestSentence);
    const word = jargon.exec(text)?.[0];
    return [
      ...long.map((sentence) => `long: ${sentence}`),
      ...(word === undefined ? [] : [`${word}: ${text}`]),
      ...(sumsWithoutPeriod(text) ? [`a sum of what? ${text}`] : []),
      ...(/^[A-Z0-9£]/.test(text) && /[.?)]$/.test(text) ? [] : [`no sentence: ${text}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

/** A sum is for a week, a month or a year, or is savings, or a limit that the sentence names. */
const sumsWithoutPeriod = (text: string): boolean =>
  text.includes('£') && !/\ba (day|week|month|year|pay period)\b|in the month|[Ss]avings|per cent|once a winter/.test(text);
