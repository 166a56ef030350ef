import { describe, expect, it } from 'vitest';
import type { Result, Status } from '#shared/calculation/result';
import { toAskAbout, whatStays } from '../../renderer/features/quick/to-ask-about.ts';

const entry = (code: string, state: Status['state'], text: string, name?: string): Status => ({
  situation: 'what-if-1',
  code,
  state,
  text,
  source: 'a made-up source',
  checked: '2026-11-26',
  ...(name !== undefined && { name }),
});
const result = (status: Status[]) => ({ status, questions: [] }) as unknown as Result;

describe('the first answer of the quick way', () => {
  it('says once what turns on the same answers, and what is at risk before what is lost', () => {
    const turns = 'turns on answers that are not known yet. It may end or stay.';
    const asked = toAskAbout(
      result([
        entry('healthy-start', 'unknown', `Healthy Start ${turns}`, 'Healthy Start'),
        entry('prescriptions', 'unknown', `NHS prescriptions ${turns}`, 'NHS prescriptions'),
        entry('cold-weather-payment', 'lost', 'They end.', 'Cold Weather Payments'),
        entry('surplus-earnings', 'at-risk', 'They may count later.'),
        entry('mortgage', 'unknown', 'Ask the lender.', 'mortgage interest loan'),
      ]),
    );
    expect(asked).toEqual([
      { name: 'surplus earnings', text: 'They may count later.' },
      { name: 'Cold Weather Payments', text: 'They end.' },
      { name: 'Healthy Start, NHS prescriptions', text: 'They turn on answers that are not known yet. Each may end or stay.' },
      { name: 'mortgage interest loan', text: 'Ask the lender.' },
    ]);
  });

  it('says what stays, the health decision and PIP first, and nothing of what another job ends', () => {
    expect(
      whatStays(
        result([
          entry('warm-home-discount', 'kept', 'It stays.', 'Warm Home Discount'),
          entry('pip', 'kept', 'It stays.', 'PIP'),
          entry('lcwra', 'kept', 'It stays.', 'LCWRA'),
          entry('benefit-cap', 'kept', 'It does not apply.', 'Benefit cap'),
          entry('healthy-start', 'kept', 'It stays.', 'Healthy Start'),
          entry('healthy-start', 'lost', 'It ends.', 'Healthy Start'),
        ]),
      ),
    ).toEqual(['LCWRA', 'PIP', 'Warm Home Discount']);
  });
});
