import { expect, test } from 'vitest';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import { caseOf } from './law-case.ts';

test("where work ends New Style ESA, Carer's Allowance that is then paid is not said to be overlapped", () => {
  const parsed = parseCase(
    caseOf({
      name: '',
      source: '',
      household: 'single',
      with: {
        client: { capability: 'lcw', newStyleEsa: 'work-related', caring: { hoursPerWeek: '35', carersAllowance: true } },
        scenarios: [
          {
            id: 'job',
            jobs: [
              {
                id: 'job-1',
                who: 'client',
                kind: 'employee',
                pay: { hourly: '12.71', hoursPerWeek: '16' },
                paid: 'weekly',
                pension: { kind: 'none' },
              },
            ],
          },
        ],
      },
    }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { situations, status } = calculate(parsed.case);
  // 16 hours end ESA (reg 37); 203.36 a week is within the limit of 204.00, and 86.45 x 52 / 12 = 374.62.
  expect(situations.map(({ people }) => people.client['carers-allowance'])).toEqual(['0.00', '374.62']);
  expect(status.find(({ code }) => code === 'carers-allowance')).toMatchObject({
    state: 'gained',
    text: "Carer's Allowance is paid in this situation. The benefit that overlapped with it has stopped or is lower, and earnings are within the limit.",
  });
});

test('surplus earnings are told as unchecked only in a year whose margin could not be verified', () => {
  const toldOn = (asAt: string): string | undefined => {
    const scenarios = [
      {
        id: 'job',
        jobs: [
          {
            id: 'job-1',
            who: 'client',
            kind: 'employee',
            pay: { amount: '5000.00', per: 'month' },
            paid: 'monthly',
            pension: { kind: 'none' },
          },
        ],
      },
    ];
    const parsed = parseCase(caseOf({ name: '', source: '', household: 'single', 'as at': asAt, with: { scenarios } }));
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    return calculate(parsed.case).status.find(({ code }) => code === 'surplus-earnings')?.text;
  };
  expect(toldOn('2025-06-15')).toContain('and £2,500.00 more');
  expect(toldOn('2025-06-15')).not.toContain('Unchecked');
  expect(toldOn('2026-06-15')).toContain('(Unchecked: The margin of £2,500 was extended');
});
