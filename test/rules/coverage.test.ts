import { describe, expect, test } from 'vitest';
import { calculate } from '#rules';
import { figuresDefined, figuresOfEndedLaw, figuresOfTheEdition, rulesDefined, type Answer } from '#rules/engine/index';
import { circumstancesOf, evaluationOf } from '#rules/facts/index';
import {
  hasHoursForAll,
  hasHoursForTwoYearOlds,
  hasWorkingParentHours,
  mayHaveHoursInAYearPutOff,
  workingParentHours,
} from '#rules/funded-childcare/index';
import { marriageAllowanceWouldBeAllowed } from '#rules/income-tax/index';
import {
  awardIsNearItsEnd,
  hasColdWeatherPayments,
  hasFreeDentalCare,
  highestTakeHomePay,
  isEntitledTo,
  limitOfFreeSchoolMeals,
  mealsMayBeProtectedInWales,
  mealsOnceHadAreKept,
  mealsTurnOnAnyAward,
  warmHomeDiscountNeedsMore,
} from '#rules/passported-help/index';
import { lawOn, workOutIn } from '#rules/situation/index';
import { parseCase } from '#shared/case/problem';
import {
  besidesLastWage,
  canBeReopened,
  capabilityIsLinked,
  esaIsLinked,
  graceEnds,
  holidayPayIfNoneTaken,
  sickPayEnds,
  transitionalIsLinked,
  type BreakInAward,
  type SpellOfWork,
} from '#rules/stopping/index';
import type { Rule } from '#rules/engine/question';
import { generateCase } from '#test/households/generate';
import { caseOf, readLawCases } from './law-case.ts';

/** What the rules cover in time and in use, found by asking: every question that law cases and generated households reach. */

/** What statuses and questions ask beside the amounts. */
const askedBesides = [
  ...Object.values(isEntitledTo),
  hasColdWeatherPayments,
  hasFreeDentalCare,
  limitOfFreeSchoolMeals,
  highestTakeHomePay,
  awardIsNearItsEnd,
  mealsMayBeProtectedInWales,
  mealsOnceHadAreKept,
  mealsTurnOnAnyAward,
  warmHomeDiscountNeedsMore,
  hasWorkingParentHours,
  workingParentHours,
  hasHoursForAll,
  hasHoursForTwoYearOlds,
  mayHaveHoursInAYearPutOff,
  marriageAllowanceWouldBeAllowed,
];

/** A break and a job such as a stop makes; what they do has tests of its own. */
const gap: BreakInAward = {
  kind: 'break-in-award',
  key: 'break',
  from: '2026-06-15',
  to: '2026-12-14',
  firstPeriodEnds: '2026-07-14',
  because: 'earnings',
};
const spell: SpellOfWork = {
  kind: 'spell-of-work',
  key: 'spell',
  from: '2026-06-15',
  to: '2026-12-14',
  ends: true,
  liftsCapFrom: '2026-06-15',
  liftedCapBefore: false,
  fallsOn: '2026-12-15',
  awardIsNew: true,
};

function reached(): Answer[] {
  const inputs = [...[...readLawCases().values()].flat().map(caseOf), ...Array.from({ length: 1500 }, (_, seed) => generateCase(seed))];
  const seen = new Set<Answer>();
  const visit = (answer: Answer): void => {
    if (seen.has(answer)) return;
    seen.add(answer);
    answer.asked.forEach(visit);
  };
  for (const input of inputs) {
    const parsed = parseCase(input);
    if (!parsed.ok) continue;
    for (const position of ['now' as const, ...parsed.case.scenarios.keys()]) {
      const circumstances = circumstancesOf(parsed.case, position, figuresOfTheEdition);
      try {
        const evaluation = evaluationOf(circumstances);
        workOutIn(evaluation).answers.forEach(visit);
        lawOn(circumstances.asAt).scopeChecks.forEach((check) => visit(evaluation.answerTo(check)));
        askedBesides.forEach((question) => visit(evaluation.answerTo(question)));
        [canBeReopened, capabilityIsLinked, transitionalIsLinked].forEach((question) => visit(evaluation.answerTo(question, gap)));
        [besidesLastWage, holidayPayIfNoneTaken, sickPayEnds].forEach((question) =>
          circumstances.jobs.forEach((job) => visit(evaluation.answerTo(question, job))),
        );
        [esaIsLinked, graceEnds].forEach((question) => visit(evaluation.answerTo(question, spell)));
      } catch {
        // A case that is an error by design reaches nothing more.
      }
    }
  }
  return [...seen];
}

const answers = reached();
const questions = new Map(answers.map(({ question }) => [question, question]));
const figures = figuresDefined();
const rules = [...questions.keys()].filter((question): question is Rule<unknown, never> => question.kind === 'rule');

describe('questions', () => {
  test('have ids that are unique', () => {
    const ids = [...figuresDefined(), ...figuresOfEndedLaw(), ...rulesDefined()].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('cite a provision, each rule and figure', () => {
    for (const { law } of [...rules, ...figures]) expect(law.text).toMatch(/\S+ \S+/);
  });

  test('are reached by the tests, every rule that is defined', () => {
    const reachedIds = new Set(rules.map(({ id }) => id));
    const defined = rulesDefined().map(({ id }) => id);
    expect(defined.length).toBeGreaterThan(120);
    expect(defined.filter((id) => !reachedIds.has(id) && !watchedOnly.includes(id) && !id.startsWith('paye.'))).toEqual([]);
  });
});

/** Law that began after April 2024. */
const beginLater = {
  rules: [] as string[],
  figures: [
    'hb.accommodation-alone-from-25',
    'hb.accommodation-alone-under-25',
    'hb.accommodation-couple-from-25',
    'hb.accommodation-couple-under-25',
    'scottish-carer-supplement.weekly-amount',
    'ssp.share-of-earnings',
    'student-loan.plan-5',
    'uc.lcwra-amount-new',
  ],
};

/** Rules that only a sweep, a status or a warning asks for; those of PAYE are asked for by payslips, which have tests of their own. */
const watchedOnly = [
  'hours-worked',
  'minimum-wage',
  'uc.is-in-payment',
  'uc.is-capped',
  'uc.nil-level-of-earnings',
  'uc.surplus-earnings',
  'uc.monthly-pay-for-thresholds',
  'uc.employed-earnings-for-thresholds',
  'uc.monthly-earnings-for-thresholds',
  'uc.reaches-conditionality-threshold',
  'uc.reaches-apprentice-threshold',
  'uc.reaches-administrative-threshold',
  'uc.what-is-expected',
];

describe('figures', () => {
  test('have rows in the order of their dates', () => {
    for (const { rows } of figures) expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).toSorted());
  });

  test('that end with a year have a row for each April since the year in which they begin, frozen or not', () => {
    const yearly = figures.filter(({ knownUntil }) => knownUntil !== undefined);
    expect(yearly.length).toBeGreaterThan(60);
    const missing = yearly.flatMap(({ id, rows, knownUntil }) => {
      const [first, last] = [Number(rows[0]?.from.slice(0, 4)), Number(knownUntil?.slice(0, 4)) - 1];
      const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
      // An amount can begin in March and be raised in April.
      const found = [...new Set(rows.map(({ from }) => from.slice(0, 4)))];
      return found.join() === years.join() ? [] : [`${id} has ${found.join(', ')} and is known until ${knownUntil ?? ''}`];
    });
    expect(missing).toEqual([]);
  });

  test('are in force on every supported day, or begin with a body that asks for them', () => {
    const gaps = figures.filter(({ rows }) => (rows[0]?.from ?? '9999') > '2024-04-08').map(({ id }) => id);
    expect(gaps.toSorted()).toEqual(beginLater.figures);
  });
});

describe('figures of law that has ended', () => {
  const ended = figuresOfEndedLaw();

  test('begin and end with their year, so that none reaches another', () => {
    expect(ended.length).toBeGreaterThan(60);
    expect(ended.filter(({ knownUntil }) => knownUntil === undefined || knownUntil > '2012-09-30').map(({ id }) => id)).toEqual([]);
    expect(ended.filter(({ rows }) => rows.some(({ from }) => from < '2010-10-01')).map(({ id }) => id)).toEqual([]);
  });

  test('are all reached by the tests, and by no calculation of another year', () => {
    const used = answers.filter(({ question }) => question.kind === 'figure' && question.ended === true);
    const ids = new Set(used.map(({ question }) => question.id));
    expect(ended.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    const rests = (answer: Answer): boolean => answer.asked.some(({ question }) => question.kind === 'figure' && question.ended === true);
    const others = answers.filter((answer) => rests(answer) && answer.question.kind === 'rule');
    expect(others.filter(({ question }) => !/^(year-2011\.|minimum-wage)/.test(question.id)).map(({ question }) => question.id)).toEqual(
      [],
    );
  });
});

/** Every month from the first law to the last, on a day by which the rates of April hold. */
const grid = [2024, 2025, 2026, 2027]
  .flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}-15`))
  .filter((day) => day >= '2024-04-15' && day <= '2027-03-15');

describe('on each month of a grid from April 2024 to March 2027', () => {
  test('every rule has exactly one body, or has not begun', () => {
    const odd = rulesDefined().flatMap(({ id, bodies }) => {
      const starts = bodies.map(({ from }) => from);
      const ordered = starts.every((from, index) => index === 0 || from > (starts[index - 1] ?? ''));
      return ordered && starts.length > 0 ? [] : [id];
    });
    expect(odd).toEqual([]);
    const notBegun = grid.flatMap((day) => rulesDefined().filter(({ bodies }) => (bodies[0]?.from ?? '9999') > day));
    expect([...new Set(notBegun.map(({ id }) => id))].toSorted()).toEqual(beginLater.rules);
  });

  test('every figure has one row, or a stated beginning or end', () => {
    for (const day of grid) {
      const without = figuresDefined()
        .filter(({ rows, knownUntil }) => !rows.some(({ from }) => from <= day) || (knownUntil !== undefined && knownUntil < day))
        .map(({ id }) => id);
      expect(without.filter((id) => !beginLater.figures.includes(id))).toEqual([]);
    }
  });
});

test('a projection carries figures forward and marks what rests on them; without one the date is an error', () => {
  const parsed = (projection: boolean) => parseCase({ ...generateCase(3), asAt: '2028-06-15', projection });
  const [asked, unasked] = [parsed(true), parsed(false)];
  if (!asked.ok || !unasked.ok) throw new Error('The household is not valid.');
  expect(() => calculate(unasked.case)).toThrow(/known until/);
  const { assumptions } = calculate(asked.case);
  const projected = assumptions.filter(({ text }) => text.includes('Projection: known until'));
  expect(projected.length).toBeGreaterThan(5);
  expect(projected.every(({ unverified, affects }) => unverified === true && (affects?.length ?? 0) > 0)).toBe(true);
});

test('each month of the three years has law for a plain household', () => {
  const base = generateCase(3);
  for (const year of [2024, 2025, 2026, 2027]) {
    for (let month = 1; month <= 12; month += 1) {
      const asAt = `${year}-${`${month}`.padStart(2, '0')}-09`;
      if (asAt < '2024-04-08' || asAt > '2027-03-31') continue;
      const parsed = parseCase({ ...base, asAt });
      if (parsed.ok) expect(() => calculate(parsed.case)).not.toThrow();
    }
  }
});
