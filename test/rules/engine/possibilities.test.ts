import { describe, expect, test } from 'vitest';
import { Evaluation, factsOf, figuresOfTheEdition, Forks, instrument, lawDatedBy, Money, Possibilities } from '#rules/engine/index';

/** A law of one page with two facts that are not known, to see what is worked out again and what is not. */

const act = instrument('Example Act', 's');
const { rule } = lawDatedBy('day');
interface Circumstances {
  readonly cares: boolean;
  readonly rents: boolean;
}
const fact = factsOf<Circumstances>();

function law() {
  const worked: string[] = [];
  const cares = fact('cares', 'cares', 'cares', (circumstances) => circumstances.cares);
  const rents = fact('rents', 'rents', 'rents', (circumstances) => circumstances.rents);
  const basis = rule('basis', 'basis', act('1'), () => (worked.push('basis'), Money.of('100.00', 'month')));
  const forCaring = rule('caring', 'caring', act('2'), (the) => (worked.push('caring'), Money.of(the(cares) ? '40.00' : '0.00', 'month')));
  const forRent = rule('rent', 'rent', act('3'), (the) => (worked.push('rent'), Money.of(the(rents) ? '500.00' : '0.00', 'month')));
  const total = rule('total', 'total', act('4'), (the) => (worked.push('total'), the(basis).plus(the(forCaring), the(forRent))));
  return { worked, total };
}

function household(possibilities: Possibilities): Circumstances {
  return {
    get cares() {
      return possibilities.read(0) === true;
    },
    get rents() {
      return possibilities.read(1) === true;
    },
  };
}

describe('an evaluation with possibilities', () => {
  test('works each answer out once for the values it rests on', () => {
    const { worked, total } = law();
    const possibilities = new Possibilities([false, false]);
    const evaluation = new Evaluation(
      household(possibilities),
      { day: '2026-06-15', 'assessment-period': '2026-06-15' },
      figuresOfTheEdition,
      possibilities,
    );
    const totals = [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
      [false, true],
    ].map(([cares, rents]) => {
      possibilities.hold(0, cares);
      possibilities.hold(1, rents);
      return evaluation.the(total).inPounds();
    });
    expect(totals).toEqual(['100.00', '600.00', '140.00', '640.00', '600.00']);
    const times = (id: string): number => worked.filter((one) => one === id).length;
    expect([times('basis'), times('caring'), times('rent'), times('total')]).toEqual([1, 2, 2, 4]);
  });

  test('knows which facts an answer rests on, whether it was worked out or remembered', () => {
    const { total } = law();
    const possibilities = new Possibilities([false, false]);
    const evaluation = new Evaluation(
      household(possibilities),
      { day: '2026-06-15', 'assessment-period': '2026-06-15' },
      figuresOfTheEdition,
      possibilities,
    );
    const restsOn = (): readonly number[] => {
      let read: readonly number[] = [];
      possibilities.reading(
        () => evaluation.the(total),
        (facts) => (read = facts),
      );
      return read;
    };
    expect([restsOn(), restsOn()]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('what is kept by possibility', () => {
  const possibilities = new Possibilities(['a', 'x']);
  const forks = new Forks<string>();
  const keep = (one: string, other: string | undefined, kept: string): void => {
    possibilities.hold(0, one);
    if (other !== undefined) possibilities.hold(1, other);
    forks.keep(possibilities, other === undefined ? [0] : [0, 1], kept);
  };
  keep('a', undefined, 'a whatever');
  keep('b', 'x', 'b and x');
  keep('b', 'y', 'b and y');

  test.for([
    ['a', 'x', 'a whatever'],
    ['a', 'y', 'a whatever'],
    ['b', 'y', 'b and y'],
    ['b', 'z', undefined],
    ['c', 'x', undefined],
  ] as const)('%s and %s', ([one, other, kept]) => {
    possibilities.hold(0, one);
    possibilities.hold(1, other);
    expect(forks.at(possibilities)).toBe(kept);
  });

  const is = (one: string) => (value: unknown) => value === one;

  test('is found where only some of the facts are given', () => {
    expect([...forks.allWhere(new Map([[1, is('x')]]))]).toEqual(['a whatever', 'b and x']);
    expect([...forks.allWhere(new Map([[0, is('b')]]))]).toEqual(['b and x', 'b and y']);
    expect([...forks.allWhere(new Map([[0, is('c')]]))]).toEqual([]);
  });
});
