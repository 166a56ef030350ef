import { possibleFor } from '#shared/case/not-known';
import { stepsOf, valueAt, withValueAt } from '#shared/case/places';
import { parseCase } from '#shared/case/problem';
import { caseShape, type Case } from '#shared/case/schema';
import type { Chance } from '#test/independent/chance';

/** A household as it is, and the same with some of its answers not known. */
export interface Hidden {
  readonly truth: Case;
  readonly asked: Case;
  readonly paths: readonly string[];
}

/** Draws a true value for some of a household's choices, and hides them; undefined where the checks of a case do not allow what was drawn. */
export function hiding(entered: Case, most: number, the: Chance): Hidden | undefined {
  const paths = several(placesIn(entered), the.whole(1, most), the);
  const truth = parsed(
    paths.reduce<unknown>(
      (made, path) => withValueAt(made, stepsOf(path) ?? [], the.pick(valuesAt(entered, path).map((value) => ({ value }))).value),
      entered,
    ),
  );
  const asked = parsed({ ...entered, notKnown: paths.map((path) => ({ path })) });
  return truth === undefined || asked === undefined ? undefined : { truth, asked, paths };
}

/** Draws true amounts for some of what a household has in pounds, hours or per cent, and hides each between two others; the rest as in `hiding`. */
export function hidingAmounts(entered: Case, most: number, the: Chance): Hidden | undefined {
  const places = amountsIn(entered);
  if (places.length === 0) return undefined;
  const paths = several(places, the.whole(1, most), the);
  const drawn = paths.map((path) => ({ path, ...stretchAround(Number(valueAt(entered, stepsOf(path) ?? [])), the) }));
  const truth = parsed(drawn.reduce<unknown>((made, { path, true: amount }) => withValueAt(made, stepsOf(path) ?? [], amount), entered));
  const asked = parsed({ ...entered, notKnown: drawn.map(({ path, from, to }) => ({ path, from, to })) });
  return truth === undefined || asked === undefined ? undefined : { truth, asked, paths };
}

/** Two amounts near one that was entered, and one between them. */
function stretchAround(amount: number, the: Chance): { from: string; to: string; true: string } {
  const pence = Math.round(amount * 100);
  const from = pence - the.whole(0, the.often(0.3) ? pence : Math.round(pence * 0.2));
  const to = Math.max(from + 1, pence + the.whole(0, Math.max(100, Math.round(pence * (the.often(0.3) ? 0.6 : 0.1)))));
  return { from: (from / 100).toFixed(2), to: (to / 100).toFixed(2), true: (the.whole(from, to) / 100).toFixed(2) };
}

/** Where a household has an amount that may be anything between two. */
function amountsIn(entered: Case): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, `${path}[${index}]`));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).forEach(([key, item]) => visit(item, path === '' ? key : `${path}.${key}`));
    if (typeof value === 'string' && possibleFor(caseShape, entered, { path, from: '1', to: '2' }).kind === 'between') found.push(path);
  };
  visit(entered, '');
  return found;
}

/** Every case that agrees with what is not known, and that the checks of a case allow. */
export function everyTruth({ asked, paths }: Hidden): Case[] {
  const { notKnown: _, ...known } = asked;
  const made = paths.reduce<unknown[]>(
    (cases, path) => cases.flatMap((one) => valuesAt(asked, path).map((value) => withValueAt(one, stepsOf(path) ?? [], value))),
    [known],
  );
  return made.flatMap((one) => parsed(one) ?? []);
}

function parsed(input: unknown): Case | undefined {
  const found = parseCase(input);
  return found.ok ? found.case : undefined;
}

function valuesAt(entered: Case, path: string): readonly unknown[] {
  const possible = possibleFor(caseShape, entered, { path });
  return possible.kind === 'values' ? possible.values : [];
}

/** Some of a list, none of them part of another. */
function several(places: readonly string[], count: number, the: Chance): string[] {
  const chosen: string[] = [];
  for (let turn = 0; turn < 4 * count && chosen.length < count; turn += 1) {
    const place = the.pick(places);
    if (!chosen.some((one) => `${one}.`.startsWith(`${place}.`) || `${place}.`.startsWith(`${one}.`))) chosen.push(place);
  }
  return chosen;
}

/** Where a household has yes or no, a choice, or a group of choices. */
function placesIn({ client, partner, children, nonDependants, now, scenarios }: Case): string[] {
  const adults = [...(client === undefined ? [] : ['client']), ...(partner === undefined ? [] : ['partner'])];
  const situations: [string, Case['now']][] = [
    ['now', now],
    ...scenarios.map((one, index): [string, Case['now']] => [`scenarios[${index}]`, one]),
  ];
  return [
    ...adults.flatMap((who) => ofPerson.map((key) => `${who}.${key}`)),
    ...children.flatMap((_, index) => ['disability', 'sex', 'limitException', 'inEducation'].map((key) => `children[${index}].${key}`)),
    ...nonDependants.map((_, index) => `nonDependants[${index}].exempt`),
    ...ofClaims.map((key) => `claims.${key}`),
    'place.greaterLondon',
    'home.localHousingAllowance',
    'married',
    'nation',
    ...situations.flatMap(([path, { jobs }]) =>
      jobs.flatMap((_, index) => ['paid', 'sick', 'leave', 'apprentice'].map((key) => `${path}.jobs[${index}].${key}`)),
    ),
  ];
}

const ofPerson = `blind pip pip.dailyLiving pip.mobility dla.care caring capability lcwraRate waitDoesNotApply severeConditions
  terminallyIll student newStyleEsa newStyleJsa sharedRateException paidContributions`.split(/\s+/);

const ofClaims = ['childBenefit', 'universalCredit', 'marriageAllowance', 'scottishChildPayment', 'earnedAtCapThresholdForAYear'];
