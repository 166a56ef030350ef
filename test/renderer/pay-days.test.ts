import { describe, expect, it } from 'vitest';
import { payslips } from '#rules';
import type { Payslip } from '#shared/calculation/payslips';
import { withAnswer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { deducted, deductionsOf, payDaysSummary } from '../../renderer/features/pay-days/pay-days.ts';
import { answered } from './answered.ts';

const slip: Payslip = {
  payDay: '2026-09-30',
  gross: '1200.00',
  tax: '-12.40',
  nationalInsurance: '12.16',
  pension: '0.00',
  studentLoan: '0.00',
  net: '1200.24',
};
const labels = (slips: Payslip[]) => deductionsOf(slips).map(({ label }) => label);

describe('the pay days of a job', () => {
  it('have a column for each deduction that is made on any of them, and always for tax', () => {
    expect(labels([{ ...slip, tax: '0.00', nationalInsurance: '0.00' }])).toEqual(['Income tax']);
    expect(labels([slip, { ...slip, studentLoan: '4.00' }])).toEqual(['Income tax', 'National Insurance', 'Student loan']);
  });

  it('say tax that is paid back in words', () => {
    expect(deducted('-12.40')).toBe('£12.40 back');
    expect(deducted('12.40')).toBe('£12.40');
  });

  it('are summed up by the first of them', () => {
    const job = { job: 'job-1', who: 'client' as const, taxCode: '1257L', cumulative: true, slips: [slip] };
    expect(payDaysSummary(job)).toBe('First pay day 30 September 2026: £1,200.24 paid out. By the code 1257L, through the year.');
    expect(payDaysSummary({ ...job, cumulative: false, slips: [] })).toBe(
      'No pay day is left in this tax year. By the code 1257L, each pay day by itself.',
    );
  });

  it('are those of the rules', () => {
    const read = readDraft(withAnswer(answered(), 'scenarios[0].jobs[0].startsOn', '2026-9-1'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { jobs } = payslips(read.case, 'what-if-1');
    expect(jobs[0]?.slips[0]?.payDay).toBe('2026-09-30');
    expect(jobs[0]?.slips).toHaveLength(7);
  });
});
