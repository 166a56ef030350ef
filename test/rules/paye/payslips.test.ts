import { describe, expect, test } from 'vitest';
import { calculate, payslips } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Payslip } from '#shared/calculation/payslips';
import { generateCase } from '#test/households/generate';
import { handCalculations, type HandCalculation } from './by-hand/index.ts';

/** Tax through the year: published test data, hand calculations from the specification, and what a payslip has beside the tax. */

interface Job {
  nation?: string;
  asAt?: string;
  [answer: string]: unknown;
}

function caseWith({ nation = 'england', asAt = '2026-06-15', client = { age: 30 }, ...job }: Job): Case {
  const parsed = parseCase({
    format: 'taper-case',
    version: 1,
    reference: 'PAYE',
    asAt,
    nation,
    client,
    home: { tenure: 'living-with-others' },
    savings: '0.00',
    claims: { universalCredit: false },
    now: { id: 'now', jobs: [{ id: 'job', who: 'client', kind: 'employee', pension: { kind: 'none' }, ...job }] },
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

function slipsOf(job: Job): Payslip[] {
  const { jobs, refusals } = payslips(caseWith(job), 'now');
  expect(refusals).toEqual([]);
  return jobs[0]?.slips ?? [];
}

const pence = (pounds: string): number => Math.round(Number(pounds) * 100);

/** Test data that HMRC published for payroll software of 2009-10; codes and the basic rate of 20% work as they did. */
const published = [
  { data: 'code 510L, week 8', code: '510L', paid: 'weekly', startsOn: '2026-05-20', pay: '1000.00', before: '1046.15', tax: '252.00' },
  { data: 'code 510L, week 29', code: '510L', paid: 'weekly', startsOn: '2026-10-14', pay: '1000.00', before: '2091.22', tax: '48.20' },
  { data: 'code 560T, month 3', code: '560T', paid: 'monthly', startsOn: '2026-06-01', pay: '2750.00', before: '0.00', tax: '269.40' },
  {
    data: 'code 560T, month 10',
    code: '560T',
    paid: 'monthly',
    startsOn: '2027-01-01',
    pay: '7000.00',
    before: '14287.75',
    tax: '3322.60',
  },
  { data: 'code K255, month 5', code: 'K255', paid: 'monthly', startsOn: '2026-08-01', pay: '3000.00', before: '3023.66', tax: '1417.80' },
];

describe("HMRC's test data", () => {
  test.each(published)('$data', ({ code, paid, startsOn, pay, before, tax }) => {
    const [first] = slipsOf({
      asAt: startsOn,
      pay: { amount: pay, per: paid === 'weekly' ? 'week' : 'month' },
      paid,
      startsOn,
      taxCode: code,
      thisTaxYear: { pay: before, tax: '0.00' },
    });
    expect(first?.tax).toBe(tax);
  });
});

describe('hand calculations', () => {
  test.each(handCalculations.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const slips = slipsOf(jobOf(one));
    expect(slips.length).toBe(one.days);
    expect(slips.slice(0, 3).map(({ payDay, tax }) => [payDay, tax])).toEqual(one.first);
    expect([slips.at(-1)?.payDay, slips.at(-1)?.tax]).toEqual(one.last);
    expect(slips.reduce((sum, { tax }) => sum + pence(tax), 0)).toBe(pence(one.total));
  });
});

const periods = { weekly: 'week', fortnightly: 'fortnight', 'four-weekly': 'four-weeks', monthly: 'month' } as const;

const jobOf = ({ nation, asAt, startsOn, code, pay, paid, earlier }: HandCalculation): Job => ({
  ...(nation !== undefined && { nation }),
  asAt: asAt ?? startsOn,
  pay: { amount: pay, per: periods[paid] },
  paid,
  startsOn,
  ...(code !== undefined && { taxCode: code }),
  ...(earlier !== undefined && { thisTaxYear: { pay: earlier[0], tax: earlier[1] } }),
});

describe('a payslip', () => {
  test('has National Insurance by its own period, pension and student loan, and what is paid out', () => {
    // NI (2,600 - 1,048) x 8% = 124.16; 5% of 2,600 = 130.00 before tax; loan (2,600 - 29,385 / 12) x 9% = 13.61, 13.
    // Month 7: free pay 7 x 1,048.26 = 7,337.82, so nothing of 2,470.00 is taxed.
    const entered = caseWith({
      asAt: '2026-10-01',
      pay: { amount: '2600.00', per: 'month' },
      paid: 'monthly',
      startsOn: '2026-10-01',
      taxCode: '1257L',
      pension: { kind: 'net-pay', percent: '5', of: 'all-pay' },
    });
    const withLoan: Case = { ...entered, client: { ...entered.client, studentLoans: ['plan-2'] } };
    expect(payslips(withLoan, 'now').jobs[0]?.slips[0]).toEqual({
      payDay: '2026-10-31',
      gross: '2600.00',
      tax: '0.00',
      nationalInsurance: '124.16',
      pension: '130.00',
      studentLoan: '13.00',
      net: '2332.84',
    });
  });

  test('adds up on every pay day: net is gross less what is taken', () => {
    for (const one of handCalculations) {
      for (const slip of slipsOf(jobOf(one))) {
        const taken = pence(slip.tax) + pence(slip.nationalInsurance) + pence(slip.pension) + pence(slip.studentLoan);
        expect(pence(slip.net)).toBe(pence(slip.gross) - taken);
      }
    }
  });

  test('of a full tax year comes close to the liability of the year', () => {
    const slips = slipsOf({ asAt: '2026-04-06', pay: { amount: '1500.00', per: 'month' }, paid: 'monthly', startsOn: '2026-04-06' });
    const taken = slips.reduce((sum, { tax }) => sum + pence(tax), 0);
    // (18,000 - 12,570) x 20% = 1,086.00; codes drop the last digit of the allowance in favour of the taxpayer.
    expect(108_600 - taken).toBeGreaterThanOrEqual(0);
    expect(108_600 - taken).toBeLessThan(300);
  });
});

describe('codes', () => {
  const second = { id: 'second', who: 'client', kind: 'employee', pension: { kind: 'none' } } as const;

  test('two jobs have codes of their own: without one the second has BR', () => {
    const entered = caseWith({ asAt: '2026-10-01', pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01' });
    const [first] = entered.now.jobs;
    if (first === undefined) throw new Error('There is a job.');
    const two: Case = { ...entered, now: { ...entered.now, jobs: [first, { ...first, ...second }] } };
    const { jobs } = payslips(two, 'now');
    expect(jobs.map(({ job, taxCode, cumulative, slips }) => [job, taxCode, cumulative, slips[0]?.tax])).toEqual([
      ['job', '1257L', true, '0.00'],
      ['second', 'BR', true, '300.00'],
    ]);
  });

  test("the person's code is that of the first job", () => {
    const entered = caseWith({ asAt: '2026-10-01', pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01' });
    expect(payslips({ ...entered, client: { ...entered.client, taxCode: 'NT' } }, 'now').jobs[0]?.taxCode).toBe('NT');
  });

  test.each(['1257', 'L1257', 'D2', 'D3', 'BRX1', 'HELLO', 'K', 'CD2', '1257L W2'])('"%s" is none, and said so', (taxCode) => {
    const { jobs, refusals } = payslips(caseWith({ pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01', taxCode }), 'now');
    expect(jobs).toEqual([]);
    expect(refusals.map(({ code, path }) => [code, path])).toEqual([['tax-code', 'now.jobs[0].taxCode']]);
  });

  test.each(['1257l', '1257L W1/M1', '1257l w1', '1257 L', ' sbr ', 'c1257l m1'])('"%s" is read', (taxCode) => {
    const { jobs } = payslips(caseWith({ pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01', taxCode }), 'now');
    expect(jobs.length).toBe(1);
  });

  test('a job without a start, a business and a household that is refused have no pay days', () => {
    expect(payslips(caseWith({ pay: { amount: '1500.00', per: 'month' } }), 'now').jobs).toEqual([]);
    expect(
      payslips(caseWith({ kind: 'self-employed', profit: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01' }), 'now').jobs,
    ).toEqual([]);
    const refused = payslips(caseWith({ client: { age: 17 }, pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01' }), 'now');
    expect([refused.jobs, refused.refusals.map(({ code }) => code)]).toEqual([[], ['under-18']]);
  });
});

test('a result says how the first pay days differ from the typical month', () => {
  const { notCounted } = calculate(
    caseWith({ asAt: '2026-10-01', pay: { amount: '1500.00', per: 'month' }, startsOn: '2026-10-01', taxCode: 'BR' }),
  );
  expect(notCounted.find(({ code }) => code === 'tax-through-the-year')?.text).toContain(
    '£300.00 of tax is taken and £1,163.84 is paid out',
  );
});

describe('generated households whose jobs start within the year', () => {
  const codes = [undefined, '1257L', '1257L M1', 'BR', 'D0', '0T', 'NT', 'K120', '811L', 'C1257L', 'S1257L', 'SD1'];

  test('have payslips that add up, and tax that is never more than half of the pay', () => {
    let seen = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const entered = generateCase(seed);
      const startsOn = `${Number(entered.asAt.slice(0, 4))}-${['04-06', '05-31', '08-17', '12-01'][seed % 4] ?? ''}`;
      const taxCode = codes[seed % codes.length];
      const jobs = (entered.scenarios?.[0]?.jobs ?? []).map((job) => ({ ...job, startsOn, ...(taxCode !== undefined && { taxCode }) }));
      const parsed = parseCase({ ...entered, scenarios: [{ ...entered.scenarios?.[0], id: 'job', jobs }] });
      if (!parsed.ok || startsOn > '2027-03-31') continue;
      for (const { slips } of payslips(parsed.case, 'job').jobs) {
        for (const { gross, tax, nationalInsurance, pension, studentLoan, net } of slips) {
          seen += 1;
          expect(pence(net)).toBe(pence(gross) - pence(tax) - pence(nationalInsurance) - pence(pension) - pence(studentLoan));
          expect(pence(tax)).toBeLessThanOrEqual(pence(gross) / 2);
        }
      }
    }
    expect(seen).toBeGreaterThan(2_000);
  });
});
