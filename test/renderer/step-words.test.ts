import { describe, expect, it } from 'vitest';
import { stepWords } from '../../renderer/draft/step-words.ts';

const job = (hoursPerWeek: string) => ({ scenarios: [{ id: 'a', jobs: [{ id: 'b', pay: { hoursPerWeek, hourly: 'minimum-wage' } }] }] });

describe('what a step back or forward says', () => {
  it('names the answer and what it is now', () => {
    expect(stepWords('undo', job('20'), job('16'))).toBe('Undone: hours a week, now 16.');
    expect(stepWords('redo', job('16'), job('20'))).toBe('Done again: hours a week, now 20.');
  });

  it('says where an answer is empty now', () => {
    expect(stepWords('undo', job('20'), job(''))).toBe('Undone: hours a week, now empty.');
  });

  it('says no more than it knows', () => {
    expect(stepWords('undo', job('16'), job('16'))).toBe('Undone.');
    expect(stepWords('undo', { unheardOf: '1' }, {})).toBe('Undone.');
  });
});
