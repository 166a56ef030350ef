import { expect, it } from 'vitest';
import { aboutWords } from '../../renderer/features/cases/about.ts';

it('says who is in a case and what it came to, without a name', () => {
  expect(aboutWords({ partner: false, children: 2, gains: [{ name: '24 hours at £13.20', month: '926.40' }] })).toBe(
    'Lone parent, 2 children; 24 hours at £13.20: +£926 a month',
  );
  expect(aboutWords({ partner: true, children: 1, gains: [{ name: 'A job' }] })).toBe('Couple, 1 child');
  expect(aboutWords({ partner: false, children: 0, gains: [] })).toBe('Single person');
  const three = ['A', 'B', 'C'].map((name) => ({ name, month: '-10.50' }));
  expect(aboutWords({ partner: false, children: 0, gains: three })).toBe('Single person; A: −£10 a month, B: −£10 a month and 1 more');
});
