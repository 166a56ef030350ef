import { describe, expect, test } from 'vitest';
import { reportOf } from '#electron/cli/report';
import { inDigits, inPercent, inPounds, takenAway, withSign } from '#electron/cli/money-text';
import { wrapped } from '#electron/cli/wrap';
import { workingLines } from '#electron/cli/working';
import type { Trace } from '#shared/calculation/trace';
import { groupsOf } from '#electron/cli/rows';
import { householdTitles } from '#electron/cli/titles';
import { householdAmounts } from '#shared/calculation/result';
import { england, example, withScenarios } from './example-result.ts';

test('a result as a page', () => {
  expect(reportOf(example, england, 80)).toMatchInlineSnapshot(`
    "EX-001. Pounds a month, in a typical month. Law of 2026-06-15, rules edition
    2026.1.

                                         As I am now  16 hours in a café
    --------------------------------------------------------------------
    Pay and deductions
      Gross pay                                £0.00             £881.23
      Pension contribution                     £0.00             -£18.06
      Net pay                                  £0.00             £863.17

    Benefits and other income
      Universal Credit                     £1,016.22             £766.42
        deduction for earnings                 £0.00            -£484.68
      Total income                         £1,016.22           £1,647.65

    Housing and other outgoings
      Rent, with service charges            -£450.00            -£450.00
      Total outgoings                       -£450.00            -£450.00

    Money left
      a month                                £566.22           £1,197.65

    Better (+) or worse (-) off than now
      a month                                                   +£631.43
      a week                                                    +£145.71
      a year                                                  +£7,577.16
      for each hour worked                                        +£9.11

    To put right before relying on this
      - 16 hours in a café: This pay is below the minimum wage.

    What stays, what changes and what is at risk
        Stays
        - PIP does not depend on work. (WRA 2012 s 77, checked 2026-11-22)

    This rests on
      - Automatic enrolment is assumed.
      - One rate could not be checked. (not verified; it affects: Universal Credit)

    Not counted
      - Free prescriptions are not counted.
    "
  `);
});

describe('the table', () => {
  test('has a row for each amount of a household', () => {
    const amounts = Object.fromEntries(householdAmounts.map((id) => [id, '1.00']));
    // Each law has amounts that the other has not.
    const groups = ['2026-06-15', '2011-06-15'].flatMap((asAt) =>
      groupsOf({ ...example, situations: example.situations.map((situation) => ({ ...situation, asAt, amounts })) }, england),
    );
    const shown = groups.flatMap(({ heading, rows }) => [heading, ...rows.map(({ title }) => title)]);
    expect(shown).toEqual(expect.arrayContaining(Object.values(householdTitles)));
  });

  test.for([40, 60, 80, 100, 200])('keeps within %s columns whatever the number of situations', (width) => {
    for (const count of [1, 2, 5, 12]) {
      const longest = reportOf(withScenarios(count), england, width)
        .split('\n')
        .filter((line) => line.length > width);
      expect(longest).toEqual([]);
    }
  });

  test('repeats the present beside each situation that goes below', () => {
    const page = reportOf(withScenarios(6), england, 80);
    expect(page.match(/As I am now/g)?.length).toBeGreaterThan(1);
    for (let index = 0; index < 6; index += 1) expect(page).toContain(`+£${index}.00`.replace('+£0.00', '£0.00'));
  });

  test('says that an amount was refused and never shows nought for it', () => {
    const [now, scenario] = example.situations;
    const amounts = Object.fromEntries(
      Object.entries(scenario?.amounts ?? {}).filter(([id]) => id !== 'universal-credit' && id !== 'money-left'),
    );
    const refused = {
      ...example,
      situations: [now, { ...scenario, amounts }],
      comparisons: [{ from: 'now', to: 'sixteen-hours', lines: [] }],
    };
    const page = reportOf(
      { ...refused, refusals: [{ code: 'student', path: 'client', text: 'Students are not covered.' }] } as typeof example,
      england,
      80,
    );
    expect(page).toMatch(/Universal Credit +£1,016\.22 +no figure/);
    expect(page).toMatch(/Money left\n +a month +£566\.22 +no figure/);
    expect(page).toMatch(/than now\n +a month +no figure/);
    expect(page).toContain('Students are not covered.');
  });

  test('shows nothing that would steer the terminal', () => {
    const [now, scenario] = example.situations;
    const steering = { ...example, reference: 'EX\u001b[2J', situations: [now, { ...scenario, name: 'a\u001b]0;b' }] } as typeof example;
    expect(reportOf(steering, england, 80)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('working', () => {
  const entry = { question: 'q', kind: 'rule', asked: [] as string[] } as const;
  const trace: Trace = [
    {
      ...entry,
      key: 'uc.earnings-deduction',
      title: 'deduction for earned income',
      value: { kind: 'money', text: '562.65', per: 'month' },
      law: 'UC Regs 2013 reg 22(1)(b)',
      working: {
        kind: 'step',
        operation: 'product',
        value: '562.65',
        operands: [
          { kind: 'answer', key: 'taper', value: '0.55' },
          {
            kind: 'step',
            operation: 'excess',
            value: '1023',
            operands: [
              { kind: 'answer', key: 'earned', value: '1450' },
              { kind: 'answer', key: 'allowance', value: '427' },
            ],
          },
        ],
      },
      asked: ['taper', 'earned', 'allowance'],
    },
    {
      ...entry,
      key: 'taper',
      kind: 'figure',
      title: 'taper rate',
      value: { kind: 'rate', text: '0.55' },
      law: 'UC Regs 2013 reg 22(1)(b); SI 2021/1283',
      from: '2021-11-24',
    },
    { ...entry, key: 'earned', title: 'combined earned income', value: { kind: 'money', text: '1450', per: 'month' }, asked: ['pay'] },
    { ...entry, key: 'allowance', title: 'work allowance', value: { kind: 'money', text: '427', per: 'month' }, asked: ['pay', 'earned'] },
    {
      ...entry,
      key: 'pay',
      kind: 'fact',
      title: 'pay',
      about: 'job-1',
      value: { kind: 'money', text: '1450', per: 'month' },
      path: 'now.jobs[0].pay',
      assumed: 'Nobody entered it.',
    },
  ];

  test('reads as a sum with its law, each question once', () => {
    expect(workingLines(trace, 120)).toMatchInlineSnapshot(`
      [
        "  deduction for earned income: £562.65 a month [UC Regs 2013 reg 22(1)(b)]",
        "    = 55% × (combined earned income £1,450.00 − work allowance £427.00, never below nil)",
        "    taper rate: 55% [UC Regs 2013 reg 22(1)(b); SI 2021/1283, since 2021-11-24]",
        "    combined earned income: £1,450.00 a month",
        "      pay (job-1): £1,450.00 a month [the case: now.jobs[0].pay]",
        "        assumed: Nobody entered it.",
        "    work allowance: £427.00 a month",
        "      pay (job-1): £1,450.00 a month [the case: now.jobs[0].pay]",
        "      combined earned income: £1,450.00 a month (above)",
      ]
    `);
  });
});

describe('amounts as text', () => {
  test.for([
    ['1016.22', '£1,016.22'],
    ['-1234567.8', '-£1,234,567.80'],
    ['0.00', '£0.00'],
    ['562.6512345', '£562.6512…'],
  ] as const)('%s is %s', ([amount, text]) => expect(inPounds(amount)).toBe(text));

  test.for([
    ['0.55', '55%'],
    ['0.0815', '8.15%'],
    ['1', '100%'],
    ['0.005', '0.5%'],
    ['0', '0%'],
  ] as const)('the rate %s is %s', ([rate, text]) => expect(inPercent(rate)).toBe(text));

  test('what is taken away is negative, and nothing is not', () => {
    expect([takenAway('12.50'), takenAway('0.00'), takenAway('-3.00')]).toEqual(['-£12.50', '£0.00', '£3.00']);
  });

  test('a gain has its sign', () => {
    expect([withSign('5.00'), withSign('-5.00'), withSign('0.00')]).toEqual(['+£5.00', '-£5.00', '£0.00']);
  });

  test('a number keeps four decimals', () => {
    expect([inDigits('52'), inDigits('4.333333333'), inDigits('1250.5')]).toEqual(['52', '4.3333…', '1,250.5']);
  });
});

test('text is broken between words, and within one only where it must', () => {
  expect(wrapped('a bb ccc dddddddddd', 5)).toEqual(['a bb', 'ccc', 'ddddd', 'ddddd']);
});

test('what becomes of each thing is listed by situation and state, what may be lost first, and whose it is in a couple', () => {
  const told = (state: 'kept' | 'lost', text: string, situation: string, who?: 'partner') =>
    ({ code: 'pip', name: 'PIP', state, text, source: 'The Act s 1', checked: '2026-11-22', situation, ...(who && { who }) }) as const;
  const couple = {
    ...example,
    situations: example.situations.map((situation) => ({ ...situation, people: { ...situation.people, partner: {} } })),
    status: [
      told('kept', 'One stays.', 'now'),
      told('kept', 'It stays.', 'sixteen-hours', 'partner'),
      told('lost', 'It ends.', 'sixteen-hours'),
    ],
  };
  expect(reportOf(couple, england, 100)).toContain(
    [
      '  As I am now',
      '    Stays',
      '    - PIP: One stays. (The Act s 1, checked 2026-11-22)',
      '  16 hours in a café',
      '    Lost',
      '    - PIP: It ends. (The Act s 1, checked 2026-11-22)',
      '    Stays',
      '    - PIP (partner): It stays. (The Act s 1, checked 2026-11-22)',
    ].join('\n'),
  );
});

describe('what only the case tells', () => {
  const taxed = {
    ...example,
    notCounted: [],
    situations: example.situations.map((situation) => ({ ...situation, amounts: { ...situation.amounts, 'council-tax': '141.67' } })),
  };

  test('a council tax reduction of nothing is shown where one was worked out, and only there', () => {
    expect(reportOf(taxed, england, 80)).toMatch(/Council tax reduction +£0\.00 +£0\.00/);
    const unwanted = { ...england, home: { ...england.home, councilTax: { annual: '1700.00', reduction: 'none' as const } } };
    expect(reportOf(taxed, unwanted, 80)).not.toContain('Council tax reduction');
    const unknown = { ...taxed, notCounted: [{ code: 'council-tax-reduction', text: 'Council tax is counted in full.' }] };
    expect(reportOf(unknown, england, 80)).not.toContain('Council tax reduction');
    expect(reportOf(example, england, 80)).not.toContain('Council tax reduction');
  });

  test('benefits have the names of the nation', () => {
    const caring = {
      ...taxed,
      situations: taxed.situations.map((situation) => ({
        ...situation,
        people: { client: { ...situation.people.client, 'carers-allowance': '374.62' } },
      })),
      assumptions: [{ code: 'a', path: '', text: 'Unknown.', unverified: true, affects: ['client.carers-allowance'] }],
    };
    const scottish = reportOf(caring, { ...england, nation: 'scotland' }, 100);
    expect(scottish).toMatch(/Carer Support Payment +£374\.62/);
    expect(scottish).toContain('it affects: Carer Support Payment (client)');
    expect(scottish).not.toContain("Carer's Allowance");
    expect(reportOf(caring, england, 100)).toMatch(/Carer's Allowance +£374\.62/);
  });
});
