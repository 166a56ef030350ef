import { describe, expect, test } from 'vitest';
import {
  asMoney,
  datedBy,
  Evaluation,
  figuresByDatesOf,
  figuresOfTheEdition,
  figuresWith,
  instrument,
  lawDatedBy,
  NoLawInForce,
  since,
  type Calendar,
  type FiguresInUse,
} from '#rules/engine/index';

/** Figures from elsewhere than the rules: rows added by a pack, and rows of other dates than those of the rules. */

const act = instrument('Another Example Act', 's');
const { figure, rule } = lawDatedBy('day');

const allowance = figure('another-allowance', 'allowance', asMoney('month'), act('1'), {
  rows: [
    ['2025-04-07', '400.00', 'Order 1'],
    ['2026-04-06', '410.00', 'Order 2'],
  ],
  knownUntil: '2027-04-11',
});
const byPeriod = datedBy('assessment-period', allowance, 'another-allowance-by-period', 'allowance, by the period');
const whichBody = rule(
  'which-body',
  'which body',
  act('2'),
  since('2025-01-01', (the) => `old law, ${the(allowance).inPounds()}`),
  since('2026-01-01', (the) => `new law, ${the(allowance).inPounds()}`),
);

const on = (day: string, period = day): Calendar => ({ day, 'assessment-period': period });
const at = (calendar: Calendar, figures: FiguresInUse) => new Evaluation({}, calendar, figures);

const row = (from: string, text: string) => ({ from, text, authority: 'Order 3', unverified: undefined, pack: 'April' });
const withNextApril = figuresWith(new Map([['another-allowance', { rows: [row('2027-04-12', '420.00')], knownUntil: '2028-04-09' }]]));

describe('rows that are added', () => {
  test('hold from their day to the new end, and earlier rows stand', () => {
    expect(at(on('2027-04-11'), withNextApril).the(allowance).inPounds()).toBe('410.00');
    expect(at(on('2027-04-12'), withNextApril).the(allowance).inPounds()).toBe('420.00');
    expect(() => at(on('2028-04-10'), withNextApril).the(allowance)).toThrow(NoLawInForce);
    expect(at(on('2027-04-12'), withNextApril).answerTo(allowance).row?.pack).toBe('April');
    expect(at(on('2027-04-11'), withNextApril).answerTo(allowance).row?.pack).toBeUndefined();
  });

  test('replace a row of the same day, and no other', () => {
    const corrected = figuresWith(new Map([['another-allowance', { rows: [row('2025-04-07', '401.00')], knownUntil: undefined }]]));
    expect(at(on('2025-06-01'), corrected).the(allowance).inPounds()).toBe('401.00');
    expect(at(on('2026-06-01'), corrected).the(allowance).inPounds()).toBe('410.00');
    expect(() => at(on('2027-04-12'), corrected).the(allowance)).toThrow('known until 11 April 2027');
  });

  test('reach a figure that is only dated otherwise', () => {
    expect(at(on('2027-04-15', '2027-04-01'), withNextApril).the(byPeriod).inPounds()).toBe('410.00');
    expect(at(on('2027-05-15', '2027-05-01'), withNextApril).the(byPeriod).inPounds()).toBe('420.00');
  });

  test('leave the figures of the edition alone', () => {
    expect(() => at(on('2027-04-12'), figuresOfTheEdition).the(allowance)).toThrow(NoLawInForce);
  });
});

test('figures by the dates of another calendar leave the rules on their own', () => {
  expect(at(on('2026-06-01'), figuresOfTheEdition).the(whichBody)).toBe('new law, 410.00');
  const ofLastYear = figuresByDatesOf(on('2025-06-01'), figuresOfTheEdition);
  expect(at(on('2026-06-01'), ofLastYear).the(whichBody)).toBe('new law, 400.00');
  const ofThePack = figuresByDatesOf(on('2027-06-01'), withNextApril);
  expect(at(on('2026-06-01'), ofThePack).the(whichBody)).toBe('new law, 420.00');
});
