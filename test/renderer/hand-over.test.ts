import { describe, expect, it } from 'vitest';
import { handOver as handOverSchema } from '#shared/ipc/records';
import { calculateDraft, type Calculated } from '../../renderer/calculation/calculate-draft.ts';
import { isSameCase } from '../../renderer/features/hand-over/same-answers.ts';
import { unsureOf } from '../../renderer/features/hand-over/unsure.ts';
import { answered } from './answered.ts';

function calculated(changes: object = {}): Calculated {
  const outcome = calculateDraft({ ...answered(), ...changes });
  if (outcome.kind !== 'calculated') throw new Error(`It was not calculated: ${JSON.stringify(outcome)}`);
  return outcome.calculated;
}

describe('what somebody may be unsure of', () => {
  const base = calculated();
  const withOpen: Calculated = {
    ...base,
    case: { ...base.case, notKnown: [{ path: 'savings', from: '100', to: '20000' }] },
    result: {
      ...base.result,
      status: [
        { code: 'a', state: 'at-risk', text: 'The element may end.', source: 'x', checked: '2026-11-26', situation: 'what-if-1' },
        { code: 'b', state: 'unknown', text: 'Nobody knows\nyet.', source: 'x', checked: '2026-11-26' },
        { code: 'c', state: 'kept', text: 'This stays.', source: 'x', checked: '2026-11-26' },
      ],
      questions: [{ code: 'd', path: '', text: 'Is it claimed?', source: 'x' }],
      assumptions: [
        { code: 'e', path: '', text: 'Unchecked: a figure.', unverified: true },
        { code: 'f', path: '', text: 'Assumed.' },
      ],
    },
  };

  it('is what the answer leaves open, in groups; what is not known or at risk is put unless it is unticked', () => {
    const groups = unsureOf(withOpen);
    expect(groups.map(({ title, isAsked, reasons }) => [title, isAsked, reasons])).toEqual([
      ['Not known', true, ['Savings: not known yet.', 'Nobody knows yet.']],
      ['At risk', true, [expect.stringMatching(/The element may end\.$/)]],
      ['May be missing', false, ['Is it claimed?']],
      ['Unchecked', false, ['a figure.']],
    ]);
  });

  it('fits what the records take, however long the answer puts it', () => {
    const long = {
      ...withOpen,
      result: { ...withOpen.result, questions: [{ code: 'd', path: '', text: 'long '.repeat(500), source: 'x' }] },
    };
    const reasons = unsureOf(long).flatMap((group) => group.reasons);
    expect(handOverSchema.shape.reasons.safeParse(reasons).success).toBe(true);
  });

  it('is nothing where the answer leaves nothing open', () => {
    const { result } = base;
    expect(unsureOf({ ...base, result: { ...result, status: [], questions: [], assumptions: [], refusals: [] } })).toEqual([]);
  });
});

describe('whether a case is still as it was signed', () => {
  it('goes by the answers, in whatever order they are written, and not by the reference', () => {
    const { case: subject } = calculated();
    const turned = Object.fromEntries(Object.entries(subject).toReversed()) as typeof subject;
    expect(isSameCase(subject, turned)).toBe(true);
    expect(isSameCase(subject, { ...subject, reference: 'another' })).toBe(true);
    expect(isSameCase(subject, calculated({ savings: '1201' }).case)).toBe(false);
    expect(isSameCase(subject, calculated({ asAt: '2026-06-16' }).case)).toBe(false);
    expect(isSameCase(subject, { ...subject, scenarios: [] })).toBe(false);
  });
});
