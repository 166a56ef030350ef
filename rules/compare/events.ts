import type { SweepEvent, SweepPoint } from '#shared/calculation/sweep';
import { Money, type Evaluation, type Question } from '../engine/index.ts';
import { pensionArrangement, type Circumstances, type Job, type Person } from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { givesUpMarriageAllowance } from '../income-tax/index.ts';
import { isAutomaticallyEnrolled } from '../pensions/index.ts';
import { childcareWorkConditionIsMet, isCapped, isInPayment, workAllowanceIsUsedUp } from '../universal-credit/index.ts';

/** What is looked at from point to point: an answer that can turn, with the words for both turns. */
interface Turn {
  readonly code: string;
  readonly answer: boolean;
  readonly begins: string;
  readonly ends: string;
  /** Whether its turning moves money left by a sum at once, and not only the slope. */
  readonly cliff: boolean;
}

export interface Watched {
  readonly point: SweepPoint;
  readonly turns: readonly Turn[];
}

/** Looks at everything whose turning makes a cliff or a change of slope. */
export function watch(evaluation: Evaluation<Circumstances>, job: Job, point: SweepPoint): Watched {
  return { point, turns: [...ofAward(evaluation), ...ofPeople(evaluation), ...ofJob(evaluation, job), ...ofDeductions(point)] };
}

function ofAward(evaluation: Evaluation<Circumstances>): Turn[] {
  const { entered, situation } = evaluation.circumstances;
  if (!entered.claims.universalCredit) return [];
  const turn = (code: string, question: Question<boolean>, begins: string, ends: string, cliff: boolean): Turn[] =>
    answered(evaluation, question).map((answer) => ({ code, answer, begins, ends, cliff }));
  return [
    ...turn('universal-credit', isInPayment, 'Universal Credit begins.', 'Universal Credit ends.', true),
    ...turn('benefit-cap', isCapped, 'The benefit cap takes something off.', 'The benefit cap no longer takes anything off.', true),
    ...turn(
      'work-allowance',
      workAllowanceIsUsedUp,
      'The work allowance is used up: from here 55p of each extra £1 of take-home pay comes off.',
      'Pay is below the work allowance.',
      false,
    ),
    ...(situation.childcare.length === 0
      ? []
      : turn(
          'childcare',
          childcareWorkConditionIsMet,
          'Universal Credit begins to help with childcare.',
          'Universal Credit no longer helps with childcare.',
          true,
        )),
  ];
}

function ofPeople(evaluation: Evaluation<Circumstances>): Turn[] {
  const turn = (person: Person, code: string, question: Question<boolean, Person>, begins: string, ends: string): Turn[] =>
    answered(evaluation, question, person).map((answer) => ({ code, answer, begins, ends, cliff: true }));
  return evaluation.circumstances.adults.flatMap((adult) => [
    ...turn(
      adult,
      'carers-allowance',
      isEntitledToCarersAllowance,
      "Carer's Allowance is paid.",
      "Carer's Allowance stops: pay is above its limit.",
    ),
    ...turn(adult, 'marriage-allowance', givesUpMarriageAllowance, 'The marriage allowance begins.', 'The marriage allowance ends.'),
  ]);
}

function ofJob(evaluation: Evaluation<Circumstances>, job: Job): Turn[] {
  if (evaluation.the(pensionArrangement, job) !== 'automatic-enrolment') return [];
  const begins = 'Automatic enrolment in a pension begins: contributions start to come off pay.';
  return answered(evaluation, isAutomaticallyEnrolled, job).map((answer) => ({
    code: 'automatic-enrolment',
    answer,
    begins,
    ends: 'There is no automatic enrolment in a pension.',
    cliff: true,
  }));
}

function ofDeductions({ people }: SweepPoint): Turn[] {
  const isDue = (amount: 'income-tax' | 'national-insurance'): boolean =>
    [people.client[amount], people.partner?.[amount]].some((pounds) => pounds !== undefined && pounds !== '0.00');
  return [
    { code: 'income-tax', answer: isDue('income-tax'), begins: 'Income tax begins.', ends: 'Income tax ends.', cliff: false },
    {
      code: 'national-insurance',
      answer: isDue('national-insurance'),
      begins: 'National Insurance begins.',
      ends: 'National Insurance ends.',
      cliff: false,
    },
  ];
}

/** The answer to a question of yes or no; nothing where it is refused. */
function answered(evaluation: Evaluation<Circumstances>, ...[question, subject]: Parameters<typeof evaluation.answerTo>): boolean[] {
  const { value, refusal } = evaluation.answerTo(question, subject);
  return refusal === undefined ? [value === true] : [];
}

/** Everything that turned between two points, and a name for any fall of money left that no cliff explains. */
export function eventsBetween(before: Watched, after: Watched): SweepEvent[] {
  const { at } = after.point;
  const known = [before, after].map(({ point }) => point.amounts['money-left'] !== undefined);
  if (known[0] !== known[1]) return [{ at, ...(known[1] === true ? answeredFrom : refusedFrom), change: '0.00', fall: false }];
  if (known[0] === false) return [];
  const change = lineChange(before.point.amounts['money-left'], after.point.amounts['money-left']);
  const common = { at, change: change.inPounds(), fall: nil.isMoreThan(change) };
  const turned = after.turns.filter((turn, index) => before.turns[index]?.answer !== turn.answer);
  const events = turned.map(({ code, answer, begins, ends }) => ({ code, text: answer ? begins : ends, ...common }));
  return common.fall && !turned.some(({ cliff }) => cliff)
    ? [...events, { ...stepThatFell(before.point, after.point), ...common }]
    : events;
}

const refusedFrom = { code: 'refused', text: 'From here Taper does not cover the household, and gives no figure.' };
const answeredFrom = { code: 'answered', text: 'From here Taper covers the household.' };

/** Charges that go up in steps can take more than a small rise of pay brings. */
function stepThatFell(before: SweepPoint, after: SweepPoint): { code: string; text: string } {
  const rose = (was: string | undefined, is: string | undefined): boolean => lineChange(was, is).isMoreThan(nil);
  const loanRose = (['client', 'partner'] as const).some((key) =>
    rose(before.people[key]?.['student-loan'], after.people[key]?.['student-loan']),
  );
  if (loanRose) return { code: 'student-loan-step', text: 'The student loan repayment rises by a whole pound.' };
  if (rose(before.amounts['child-benefit-charge'], after.amounts['child-benefit-charge'])) {
    return { code: 'child-benefit-charge-step', text: 'The Child Benefit charge rises by a step.' };
  }
  return { code: 'unexplained', text: 'Money left falls here.' };
}

const nil = Money.nil('month');
const lineChange = (was: string | undefined, is: string | undefined): Money<'month'> =>
  Money.of(is ?? '0', 'month').less(Money.of(was ?? '0', 'month'));
