import type { ComparisonRange } from '#shared/calculation/range';
import { fromPence, penceOf } from '../../../words/money.ts';
import { change, own, pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { penceIn, penceOfPeople, roughly, type Compared } from './compared.ts';
import { home } from './home.ts';
import { paragraph, type Block, type PageSubject, type Section, type Table } from './page.ts';

/** "Would I be worse off?" */
export function worse(subject: PageSubject, compared: Compared): Section {
  const { range } = compared;
  const answer = range === undefined ? ofOneFigure(compared) : compared.gain === undefined ? ofRange(subject, range) : ofAllWays(compared);
  const isShort = (penceIn(compared.later, 'money-left') ?? 0) < 0 && compared.range === undefined;
  return {
    heading: say('worse.heading'),
    blocks: [
      { kind: 'answer', sentences: answer },
      ...paragraph(...toPutRight(subject)),
      ...moneyTable(subject, compared),
      ...paragraph(...(isShort ? [say('money.short')] : []), ...home(subject, compared)),
    ],
  };
}

function ofOneFigure({ gain }: Compared): Sentence[] {
  if (gain === undefined) return [say('worse.refused'), say('worse.refused-why')];
  const [pence, week] = [penceOf(gain.month), penceOf(gain.week)];
  if (Math.abs(pence) < 1_00) return [say('worse.same')];
  return pence > 0
    ? [say('worse.better', { gain: pounds(roughly(pence)) }), say('worse.better-week', { gain: pounds(roughly(week)) })]
    : [
        say('worse.worse', { loss: pounds(roughly(pence)) }),
        say('worse.worse-week', { loss: pounds(roughly(week)) }),
        say('worse.worse-next'),
      ];
}

const ofAllWays = (compared: Compared): Sentence[] => [...ofOneFigure(compared), say('worse.same-for-all')];

function ofRange({ result }: PageSubject, range: ComparisonRange): Sentence[] {
  const { gain, sign, mattersMost } = range;
  const fact = result.range?.facts.find(({ path }) => path === mattersMost)?.title.replace(/ \(client\)$/, '');
  const matters = fact === undefined ? [] : [say('worse.range-matters', { fact: own(fact) })];
  if (gain === undefined || sign === 'unanswered') return [say('worse.range-unanswered'), say('worse.refused-why'), ...matters];
  const [least, most] = [penceOf(gain.month.least), penceOf(gain.month.most)];
  return [ofSign(sign, least, most), say('worse.not-all-known'), ...matters];
}

function ofSign(sign: Exclude<ComparisonRange['sign'], 'unanswered'>, least: number, most: number): Sentence {
  const about = (pence: number) => pounds(roughly(pence));
  switch (sign) {
    case 'better-off-whatever':
      return say('worse.range-better', { least: about(least), most: about(most) });
    case 'worse-off-whatever':
      return say('worse.range-worse', { least: about(most), most: about(least) });
    case 'no-difference-whatever':
      return say('worse.same');
    case 'never-worse-off':
      return say('worse.range-never-worse', { most: about(most) });
    case 'never-better-off':
      return say('worse.range-never-better', { most: about(least) });
    case 'depends':
      return say('worse.range-depends', { loss: about(least), gain: about(most) });
  }
}

function toPutRight({ result, situation }: PageSubject): Sentence[] {
  const warnings = result.warnings.filter((warning) => warning.situation === undefined || warning.situation === situation);
  const isTooLow = warnings.some(({ code }) => code === 'below-minimum-wage');
  return [
    ...(isTooLow ? [say('worse.wage-too-low')] : []),
    ...(warnings.some(({ code }) => code !== 'below-minimum-wage') ? [say('worse.to-check')] : []),
  ];
}

const head = [say('money.what'), say('money.now'), say('money.then'), say('money.change')] as const;
const table = (rows: Table['rows']): Block[] => [{ kind: 'table', caption: say('money.caption'), isOfAmounts: true, head, rows }];

/** A normal month in five lines, the last of which is the sum of the others; of a range only the last; of what was refused none. */
function moneyTable(subject: PageSubject, { now, later, gain, range }: Compared): Block[] {
  if (range !== undefined) return rangeTable(subject, range);
  if (gain === undefined) return [];
  const [before, after] = [linesOf(now), linesOf(later)];
  if (before === undefined || after === undefined) return [];
  const names = ['pay', 'universal-credit', 'other', 'costs', 'left'] as const;
  return table(
    names.map((name) => [
      say(`money.${name}`),
      say('money.amount', { amount: pounds(fromPence(before[name])) }),
      say('money.amount', { amount: pounds(fromPence(after[name])) }),
      say('money.amount', { amount: change(fromPence(after[name] - before[name])) }),
    ]),
  );
}

function linesOf(situation: Compared['now']) {
  const pay = penceOfPeople(situation, 'net-pay');
  const award = penceIn(situation, 'universal-credit') ?? 0;
  const income = penceIn(situation, 'total-income');
  const costs = penceIn(situation, 'total-outgoings');
  const left = penceIn(situation, 'money-left');
  if (pay === undefined || income === undefined || costs === undefined || left === undefined) return undefined;
  return { pay, 'universal-credit': award, other: income - pay - award, costs: -costs, left };
}

/** Where not every way has an answer, its bounds are not those of what can be. */
function rangeTable({ result, situation }: PageSubject, { gain, sign }: ComparisonRange): Block[] {
  const leftIn = (wanted: string) => result.range?.situations.find(({ id }) => id === wanted)?.amounts['money-left'];
  const [before, after] = [leftIn('now'), leftIn(situation)];
  if (sign === 'unanswered' || gain === undefined || before === undefined || after === undefined) return [];
  const cell = ({ least, most }: { least: string; most: string }, as: typeof pounds): Sentence =>
    least === most ? say('money.amount', { amount: as(least) }) : say('money.between', { least: as(least), most: as(most) });
  return table([[say('money.left'), cell(before, pounds), cell(after, pounds), cell(gain.month, change)]]);
}
