import { Count, Money, nearestPenny, pounds, type Evaluation } from '../../engine/index.ts';
import { businessesOf, workOf, type Circumstances, type Person } from '../../facts/index.ts';
import { ucRegs } from '../../instruments.ts';
import { grossPay } from '../../pay/index.ts';
import { earnedIncome, earnedIncomeOf, taperRate, workAllowance } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame, nil, type Monthly } from '../lines.ts';
import { capital, jobName, nameOf } from './words.ts';

const shared = { topic: 'earnings' } as const;
const reported =
  'Set the take-home pay on the statement beside the payslips with a pay day in the period. It is listed in the journal as reported by the employer.';
const penny = nearestPenny(ucRegs('6(1)'));
const two = Count.of('2');

/** Pay that was not reported, counted before tax, without a pension or twice; a minimum income floor; and another take-home pay. */
export function ofEarnings(asked: Asked): Hypothesis[] {
  const { present } = asked;
  const earners = present.circumstances.adults.filter((adult) => present.the(workOf, adult).length > 0);
  return [...pensions(asked), ...earners.flatMap((person) => ofEarner(asked, person)), ...floors(asked), ...takeHomePay(asked)];
}

function ofEarner({ present }: Asked, person: Person): Hypothesis[] {
  const own = present.the(earnedIncomeOf, person);
  const gross = present.the(grossPay, person);
  const [work] = present.the(workOf, person);
  const payDay = work?.entered.kind === 'employee' ? { field: `${work.path}.payDay` } : {};
  const common = { ...shared, kind: 'applied', who: person.key, check: reported } as const;
  const counted = (amount: Monthly) => (evaluation: Evaluation<Circumstances>) => evaluation.vary(earnedIncomeOf, person, amount);
  const monthly = present.the(businessesOf, person).length === 0;
  return [
    ...(monthly
      ? [
          {
            ...common,
            ...payDay,
            code: 'two-wages',
            text: `Two months’ wages of ${nameOf(person.key)} are counted in this period: both pay days fall into it.`,
            law: `${ucRegs('54').text}; ${ucRegs('61(6)').text}`,
            check: `${reported} Where somebody is paid by the calendar month, ask in the journal for one of them to be counted in the period beside it.`,
            state: counted(own.times(two)),
          },
        ]
      : []),
    {
      ...common,
      ...payDay,
      code: 'no-pay-received',
      text: `No pay of ${nameOf(person.key)} is counted in this period: no pay day fell into it, or none was reported.`,
      law: ucRegs('54').text,
      state: counted(nil),
    },
    {
      ...common,
      code: 'gross-pay-counted',
      text: `Pay of ${nameOf(person.key)} is counted before tax and National Insurance.`,
      law: ucRegs('55').text,
      state: counted(gross),
    },
  ];
}

function pensions({ entered, present }: Asked): Hypothesis[] {
  return present.circumstances.jobs
    .filter(({ entered: { kind } }) => kind === 'employee')
    .map((job): Hypothesis => {
      const none = job.entered.pension?.kind === 'none';
      return {
        topic: `pension/${job.key}`,
        kind: 'fact',
        code: none ? 'pension-paid' : 'no-pension',
        about: job.key,
        text: none
          ? `${capital(jobName(entered, job))} pays into a pension by automatic enrolment, and this comes off the pay that is counted.`
          : `${capital(jobName(entered, job))} pays into no pension, or the contribution was not reported.`,
        law: ucRegs('55(5)(a)').text,
        check: 'Look at the payslip for a pension contribution, and at the take-home pay that was reported.',
        changes: [{ path: `${job.path}.pension`, value: none ? null : { kind: 'none' } }],
      };
    });
}

function floors({ present, period }: Asked): Hypothesis[] {
  const check = 'Look in the journal for the decision on gainful self-employment and the dates of the start-up period.';
  return present.circumstances.jobs
    .filter(({ entered: { kind } }) => kind === 'self-employed')
    .flatMap(({ path, key }): Hypothesis[] => [
      {
        ...shared,
        kind: 'fact',
        code: 'no-minimum-income-floor',
        about: key,
        text: 'The business is in its start-up period: no minimum income floor is applied.',
        law: ucRegs('62 and 63').text,
        check,
        changes: [{ path: `${path}.selfEmployment.startUpUntil`, value: period.ends }],
      },
      {
        ...shared,
        kind: 'fact',
        code: 'minimum-income-floor',
        about: key,
        text: 'The minimum income floor is applied: more is counted than was earned.',
        law: ucRegs('62').text,
        check,
        changes: [
          { path: `${path}.selfEmployment.startUpUntil`, value: null },
          { path: `${path}.selfEmployment.gainful`, value: true },
        ],
      },
    ]);
}

/** The take-home pay that the statement has, or the one that its deduction comes from. */
function takeHomePay({ present, lines, statement }: Asked): Hypothesis[] {
  const told = statement.takeHomePay;
  const taken = statement.lines.get('take-home-pay');
  const amount = told ?? (taken === undefined || taken.isNil() ? undefined : impliedBy(taken, present));
  if (amount === undefined || isSame(amount, present.the(earnedIncome))) return [];
  if (told === undefined && taken !== undefined && isSame(taken, lines['take-home-pay'])) return [];
  return [
    {
      ...shared,
      kind: 'amount',
      field: payOf(present),
      code: 'another-take-home-pay',
      text: `Take-home pay of ${pounds(amount)} is counted, where the case comes to ${pounds(present.the(earnedIncome))}.`,
      law: ucRegs('22(1)(b) and 55').text,
      check: reported,
      state: (evaluation) => stateEarned(evaluation, amount),
    },
  ];
}

/** Where pay, or without pay the first job, is entered. */
function payOf({ circumstances: { jobs } }: Evaluation<Circumstances>): string {
  const [first] = jobs;
  if (first === undefined) return 'now.jobs';
  return first.entered.kind === 'employee' ? `${first.path}.pay` : `${first.path}.profit.amount`;
}

const impliedBy = (taken: Monthly, { the }: Evaluation<Circumstances>): Monthly =>
  taken.dividedBy(the(taperRate)).rounded(penny).plus(the(workAllowance));

/** States what the household earned: of the others as it is, the rest of the one who earns the most. */
function stateEarned(evaluation: Evaluation<Circumstances>, amount: Monthly): void {
  const { the, circumstances } = evaluation;
  const inOrder = circumstances.adults.toSorted((one, other) => (the(earnedIncomeOf, other).isMoreThan(the(earnedIncomeOf, one)) ? 1 : -1));
  const [first, ...others] = inOrder;
  if (first === undefined) return;
  const rest = Money.sum(
    'month',
    others.map((other) => the(earnedIncomeOf, other)),
  );
  evaluation.vary(earnedIncomeOf, first, amount.excessOver(rest));
  evaluation.vary(earnedIncome, undefined, amount);
}
