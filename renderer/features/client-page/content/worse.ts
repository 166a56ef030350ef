import type { ComparisonRange } from '#shared/calculation/range';
import { penceOf } from '../../../words/money.ts';
import { own, pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { childcare } from './childcare.ts';
import { penceIn, roughly, type Compared } from './compared.ts';
import { home } from './home.ts';
import { moneyTable } from './money-table.ts';
import { paragraph, type PageSubject, type Section } from './page.ts';

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
      ...paragraph(...(isShort ? [say('money.short')] : []), ...home(subject, compared), ...childcare(compared)),
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
