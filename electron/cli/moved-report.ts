import type { Cause, Changed, Moved } from '#shared/calculation/moved';
import { inPounds, withSign } from './money-text.ts';
import { titlesIn } from './titles.ts';
import { valueText } from './value-text.ts';
import { hanging, wrapped } from './wrap.ts';

const headings: Record<Cause['kind'], string> = {
  correction: 'Corrections of the rules',
  input: 'Answers',
  time: 'Time that has passed',
  law: 'Changes of the law',
  figure: 'Rates and limits',
  together: 'What only stands together',
};
const kinds = Object.keys(headings) as Cause['kind'][];

/** Why an answer moved, as a page of text: each situation and each gain with its causes, which add up to the difference. */
export function movedReportOf(moved: Moved, nation: string, width: number): string {
  const titles = titlesIn(nation);
  const titleOf = (id: string): string => titles[id] ?? id;
  const names = new Map(moved.situations.map(({ id, name }) => [id, name ?? (id === 'now' ? 'As I am now' : id)]));
  const lines = [
    ...wrapped(`${moved.reference}. What moved, pounds a month, from ${madeBy(moved.from)} to ${madeBy(moved.to)}.`, width),
    ...moved.situations.flatMap((situation) =>
      section(`${names.get(situation.id) ?? situation.id}: money left`, situation, inPounds, titleOf, width),
    ),
    ...moved.comparisons.flatMap((comparison) =>
      section(`${names.get(comparison.to) ?? comparison.to}: gain over now`, comparison, withSign, titleOf, width),
    ),
    ...withoutEffect(moved, width),
    '',
    ...moved.notes.flatMap((note) => hanging('  - ', note, width)),
  ];
  return `${lines.join('\n')}\n`;
}

const madeBy = ({ asAt, edition, digest, pack }: Moved['from']): string =>
  `the law of ${asAt} (edition ${edition}${digest === undefined ? '' : `, ${digest}`}${pack === undefined ? '' : `, rate pack ${pack.name}`})`;

type Shown = (text: string) => string;
type Section = Moved['situations'][number] | Moved['comparisons'][number];

function section(title: string, { before, after, change, causes, note }: Section, shown: Shown, titleOf: Shown, width: number): string[] {
  const [was = '', is = ''] = [before, after].map((amount) => (amount === undefined ? 'no figure' : shown(amount)));
  const head = wrapped(`${title} was ${was}, is ${is}${change === undefined ? '' : `: ${withSign(change)}`}`, width);
  return [
    '',
    ...head,
    ...(note === undefined ? [] : hanging('  ', note, width)),
    ...kinds.flatMap((kind) => {
      const own = causes.filter((cause) => cause.kind === kind);
      return own.length === 0 ? [] : [`  ${headings[kind]}`, ...own.flatMap((cause) => causeLines(cause, titleOf, width))];
    }),
  ];
}

function causeLines(cause: Cause, titleOf: Shown, width: number): string[] {
  const lines = cause.lines.map(({ id, change }) => `${titleOf(id)} ${withSign(change)}`).join('; ');
  return [
    ...hanging(`  ${withSign(cause.change).padStart(12)}  `, cause.changed.map(changedText).join('; '), width),
    ...hanging(' '.repeat(16), lines, width),
  ];
}

function changedText({ title, before, after, since, law, path }: Changed): string {
  const values =
    before === undefined && after === undefined
      ? ''
      : `: was ${before === undefined ? 'nothing' : valueText(before)}, is ${after === undefined ? 'nothing' : valueText(after)}`;
  const where = [since === undefined ? '' : `since ${since}`, law ?? '', path ?? ''].filter((text) => text !== '').join(', ');
  return `${title}${values}${where === '' ? '' : ` (${where})`}`;
}

function withoutEffect({ withoutEffect: changed }: Moved, width: number): string[] {
  if (changed.length === 0) return [];
  return ['', 'Entered otherwise, and moved nothing of itself', ...changed.flatMap((each) => hanging('  - ', changedText(each), width))];
}
