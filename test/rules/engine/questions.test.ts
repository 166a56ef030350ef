import { describe, expect, test } from 'vitest';
import {
  asMoney,
  asRate,
  assumed,
  CircularLaw,
  Evaluation,
  factsOf,
  figuresOfTheEdition,
  instrument,
  lawDatedBy,
  Money,
  NoLawInForce,
  Refused,
  since,
  traceOf,
  type Question,
} from '#rules/engine/index';

/** A law of one page, on which everything that the engine promises is tried. */

interface Circumstances {
  readonly pay: string;
  readonly age: number | undefined;
}
interface Person {
  readonly kind: 'person';
  readonly key: string;
}
const ann: Person = { kind: 'person', key: 'ann' };
const bob: Person = { kind: 'person', key: 'bob' };

const act = instrument('Example Act', 's');
const { figure, rule } = lawDatedBy('day');
const fact = factsOf<Circumstances>();

const pay = fact('pay', 'pay', 'pay', (circumstances) => Money.of(circumstances.pay, 'month'));
const age = fact('age', 'age', 'age', (circumstances) => circumstances.age ?? assumed(40, 'The age is taken to be 40.'));
const taper = figure('taper', 'taper', asRate, act('1'), [
  ['2017-04-10', '0.63', 'Order 1'],
  ['2021-11-24', '0.55', 'Order 2'],
]);
const allowance = figure('allowance', 'allowance', asMoney('month'), act('2'), {
  rows: [['2024-04-08', '400.00', 'Order 3']],
  knownUntil: '2027-04-11',
});
const deduction = rule('deduction', 'deduction', act('3'), (the) => the(taper).of(the(pay).excessOver(the(allowance))));
const dated = rule(
  'dated',
  'dated rule',
  act('4'),
  since('2020-01-01', () => 'old'),
  since('2025-01-01', () => 'new'),
);
const share = rule('share', 'share', act('5'), (the, person: Person) => the(pay).times(the(portion, person)));
const portion = rule('portion', 'portion', act('6'), (_, person: Person) =>
  (person === ann ? Money.of('3', 'month') : Money.of('1', 'month')).inPartsOf(Money.of('1', 'month')),
);

const on = (day: string, circumstances: Circumstances = { pay: '1450.00', age: 30 }) =>
  new Evaluation(circumstances, { day, 'assessment-period': day }, figuresOfTheEdition);

describe('asking', () => {
  test('a figure is the row in force on the date, and its authority is recorded', () => {
    expect(on('2021-11-23').the(taper).toString()).toBe('0.63');
    expect(on('2021-11-24').the(taper).toString()).toBe('0.55');
    expect(on('2021-11-24').answerTo(taper).row?.authority).toBe('Order 2');
  });

  test('no law in force is an error that names the question and the date, never nil', () => {
    expect(() => on('2016-01-01').the(taper)).toThrow(NoLawInForce);
    expect(() => on('2016-01-01').the(taper)).toThrow(
      'Taper has no law for "taper" on 1 January 2016. Its figures begin on 10 April 2017.',
    );
    expect(() => on('2019-12-31').the(dated)).toThrow('It begins on 1 January 2020.');
    expect(() => on('2027-04-12').the(allowance)).toThrow('Its figures are known until 11 April 2027.');
  });

  test('a dated body is the law from its date on', () => {
    expect(on('2024-12-31').the(dated)).toBe('old');
    expect(on('2025-01-01').the(dated)).toBe('new');
  });

  test('a question about a person is answered for each person', () => {
    const evaluation = on('2026-05-01', { pay: '10.00', age: 30 });
    expect(evaluation.the(share, ann).toString()).toBe('30');
    expect(evaluation.the(share, bob).toString()).toBe('10');
  });

  test('each question is worked out once', () => {
    let times = 0;
    const counted: Question<number> = rule('counted', 'counted', act('7'), () => (times += 1));
    const twice = rule('twice', 'twice', act('8'), (the) => the(counted) + the(counted));
    expect(on('2026-05-01').the(twice)).toBe(2);
    expect(times).toBe(1);
  });

  test('a circle of rules is an error that prints the loop', () => {
    const first: Question<number> = rule('first', 'first', act('9'), (the): number => the(second));
    const second: Question<number> = rule('second', 'second', act('10'), (the): number => the(third));
    const third: Question<number> = rule('third', 'third', act('11'), (the): number => the(first));
    expect(() => on('2026-05-01').the(first)).toThrow(CircularLaw);
    expect(() => on('2026-05-01').the(first)).toThrow('first → second → third → first');
  });

  test('a refusal reaches everything that rests on it, and nothing else', () => {
    const refused = rule('refused', 'refused', act('12'), (): Money<'month'> => {
      throw new Refused('not-covered', 'pay', 'Not covered.');
    });
    const resting = rule('resting', 'resting', act('13'), (the) => the(pay).plus(the(refused)));
    const evaluation = on('2026-05-01');
    expect(evaluation.answerTo(resting).refusal?.code).toBe('not-covered');
    expect(evaluation.answerTo(deduction).refusal).toBeUndefined();
  });

  test('an assumption is recorded only where its fact is asked for', () => {
    const evaluation = on('2026-05-01', { pay: '1', age: undefined });
    expect(evaluation.the(age)).toBe(40);
    expect(evaluation.answerTo(age).assumption).toBe('The age is taken to be 40.');
  });

  test('a question that fails is not remembered as answered', () => {
    const evaluation = on('2016-01-01');
    expect(() => evaluation.the(deduction)).toThrow(NoLawInForce);
    expect(() => evaluation.the(deduction)).toThrow(NoLawInForce);
  });
});

describe('remembering', () => {
  test('a sum writes itself, with no word of tracing in the rule', () => {
    const evaluation = on('2026-05-01');
    const [entry] = traceOf([evaluation.answerTo(deduction)], evaluation.circumstances);
    expect(entry).toMatchObject({
      key: 'deduction',
      value: { kind: 'money', text: '577.5', per: 'month' },
      law: 'Example Act s 3',
      asked: ['taper', 'pay', 'allowance'],
      working: {
        kind: 'step',
        operation: 'product',
        operands: [
          { kind: 'answer', key: 'taper', value: '0.55' },
          { kind: 'step', operation: 'excess', operands: [{ key: 'pay' }, { key: 'allowance' }], value: '1050' },
        ],
      },
    });
  });

  test('the case file and the table are named where they answer', () => {
    const evaluation = on('2026-05-01');
    const entries = traceOf([evaluation.answerTo(deduction)], evaluation.circumstances);
    expect(entries.find(({ key }) => key === 'pay')).toMatchObject({ kind: 'fact', path: 'pay' });
    expect(entries.find(({ key }) => key === 'taper')).toMatchObject({
      kind: 'figure',
      from: '2021-11-24',
      law: 'Example Act s 1; Order 2',
    });
  });

  test('a trace lists only what decided', () => {
    const short = rule('short', 'short', act('14'), (the) => (the(pay).isNil() ? the(taper) : the(allowance)).toString());
    const evaluation = on('2026-05-01');
    expect(traceOf([evaluation.answerTo(short)], evaluation.circumstances).map(({ key }) => key)).toEqual(['short', 'pay', 'allowance']);
  });
});

describe('varying one fact', () => {
  test('only answers that rest on it are worked out again', () => {
    let steady = 0;
    let moving = 0;
    const still = rule('still', 'still', act('15'), (the) => {
      steady += 1;
      return the(taper);
    });
    const moved = rule('moved', 'moved', act('16'), (the) => {
      moving += 1;
      return the(still).of(the(pay));
    });
    const evaluation = on('2026-05-01');
    const answers = ['100', '200', '300'].map((pounds) => {
      evaluation.vary(pay, undefined, Money.of(pounds, 'month'));
      return evaluation.the(moved).toString();
    });
    expect(answers).toEqual(['55', '110', '165']);
    expect([steady, moving]).toEqual([1, 3]);
  });

  test('an answer given before the fact was varied is not kept', () => {
    const evaluation = on('2026-05-01');
    expect(evaluation.the(deduction).toString()).toBe('577.5');
    evaluation.vary(pay, undefined, Money.of('400', 'month'));
    expect(evaluation.the(deduction).toString()).toBe('0');
  });
});

test('types: a question about a person cannot be asked without one, and weeks do not add to months', () => {
  const evaluation = on('2026-05-01');
  // @ts-expect-error a person is missing
  expect(evaluation.the(share).toString()).toBe('1450');
  // @ts-expect-error a week is not a month
  expect(Money.of('1', 'month').plus(Money.of('1', 'week')).toString()).toBe('2');
});
