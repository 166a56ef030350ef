import type { Bounds, Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';
import { inPounds, withSign } from './money-text.ts';
import { titlesIn } from './titles.ts';
import { hanging, wrapped } from './wrap.ts';

/** What the answer can be where some answers are not known: in a sentence for each scenario, with the lines that move; nothing where all are known. */
export function rangeLines({ range, situations }: Result, nation: string, width: number): string[] {
  if (range === undefined) return [];
  const names = new Map(situations.map(({ id, name }) => [id, name ?? id]));
  const items = [
    ...range.comparisons.flatMap(({ to, text, lines }) => [
      `${names.get(to) ?? to}: ${text}`,
      ...lines
        .filter(({ change }) => change.least !== change.most)
        .map(({ id, change }) => `${titlesIn(nation)[id] ?? id}: ${between(change, withSign)}`),
    ]),
    ...(range.comparisons.length === 0 ? moneyLeft(range) : []),
    ...range.facts.map(({ path, title, values, asked }) =>
      isHeld(range, path)
        ? `Not known, and held at one answer: ${title} (of ${someOf(values)})`
        : asked
          ? `Not known: ${title} (${someOf(values)})`
          : `Not known, and not asked for: ${title}`,
    ),
    ...range.unanswered.map(
      ({ values, text }) =>
        `No answer${values.length === 0 ? '' : ` where ${values.map(({ path, value }) => `${titleIn(range, path)} is ${value}`).join(' and ')}`}: ${text}`,
    ),
  ];
  return ['', ...wrapped('What it can be, as not everything is known', width), ...items.flatMap((item) => hanging('  - ', item, width))];
}

function moneyLeft({ situations }: Range): string[] {
  const left = situations[0]?.amounts['money-left'];
  return left === undefined ? [] : [`Money left: ${between(left, inPounds)} a month`];
}

const isHeld = ({ held = [] }: Range, wanted: string): boolean => held.some(({ path }) => path === wanted);

/** The values of a fact; where there are many, the first of them. */
const someOf = (values: readonly string[]): string =>
  values.length <= 5 ? values.join('; ') : `${values.slice(0, 4).join('; ')}; and ${values.length - 4} more`;

const between = ({ least, most }: Bounds, shown: (amount: string) => string): string =>
  least === most ? shown(least) : `${shown(least)} to ${shown(most)}`;

const titleIn = ({ facts }: Range, path: string): string => facts.find((fact) => fact.path === path)?.title ?? path;
