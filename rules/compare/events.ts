import type { SweepEvent, SweepPoint } from '#shared/calculation/sweep';
import { Money, type Evaluation, type Question } from '../engine/index.ts';
import { pensionArrangement, type Circumstances, type Job, type Person } from '../facts/index.ts';
import { hasCarersAllowance } from '../carers-allowance/index.ts';
import { givesUpMarriageAllowance } from '../income-tax/index.ts';
import { isAutomaticallyEnrolled } from '../pensions/index.ts';
import { childcareWorkConditionIsMet, isCapped, isInPayment, workAllowanceIsUsedUp } from '../universal-credit/index.ts';

/** What is looked at from point to point: answers that can turn, each with the words for both turns. */
interface Turn {
  readonly code: string;
  readonly answer: boolean;
  readonly begins: string;
  readonly ends: string;
}

export interface Watched {
  readonly point: SweepPoint;
  readonly turns: readonly Turn[];
}

/** Looks at everything whose turning makes a cliff or a change of slope. A question that is refused is not watched. */
export function watch(evaluation: Evaluation<Circumstances>, job: Job, point: SweepPoint): Watched {
  const { circumstances } = evaluation;
  const turns: Turn[] = [];
  const household = (code: string, question: Question<boolean>, begins: string, ends: string): void => {
    const { value, refusal } = evaluation.answerTo(question);
    if (refusal === undefined) turns.push({ code, answer: value === true, begins, ends });
  };
  const ofPerson = (code: string, question: Question<boolean, Person>, begins: string, ends: string): void => {
    for (const adult of circumstances.adults) {
      const { value, refusal } = evaluation.answerTo(question, adult);
      if (refusal === undefined) turns.push({ code, answer: value === true, begins, ends });
    }
  };
  if (circumstances.entered.claims.universalCredit) {
    household('universal-credit', isInPayment, 'Universal Credit begins.', 'Universal Credit ends.');
    household(
      'work-allowance',
      workAllowanceIsUsedUp,
      'The work allowance is used up: from here 55p of each extra £1 of take-home pay comes off.',
      'Pay is below the work allowance.',
    );
    household('benefit-cap', isCapped, 'The benefit cap takes something off.', 'The benefit cap no longer takes anything off.');
    if (circumstances.situation.childcare.length > 0) {
      household(
        'childcare',
        childcareWorkConditionIsMet,
        'Universal Credit begins to help with childcare.',
        'Universal Credit no longer helps with childcare.',
      );
    }
  }
  ofPerson('carers-allowance', hasCarersAllowance, "Carer's Allowance is paid.", "Carer's Allowance stops: pay is above its limit.");
  ofPerson('marriage-allowance', givesUpMarriageAllowance, 'The marriage allowance begins.', 'The marriage allowance ends.');
  if (evaluation.the(pensionArrangement, job) === 'automatic-enrolment') {
    const { value } = evaluation.answerTo(isAutomaticallyEnrolled, job);
    turns.push({
      code: 'automatic-enrolment',
      answer: value === true,
      begins: 'Automatic enrolment in a pension begins: contributions start to come off pay.',
      ends: 'No automatic enrolment in a pension.',
    });
  }
  return { point, turns };
}

/** Everything that turned between two points, and a name for any fall of money left that no turn explains. */
export function eventsBetween(before: Watched, after: Watched): SweepEvent[] {
  const known = [before, after].map(({ point }) => point.amounts['money-left'] !== undefined);
  if (known[0] !== known[1])
    return [{ at: after.point.at, ...(known[1] === true ? answeredFrom : refusedFrom), change: '0.00', fall: false }];
  if (known[0] === false) return [];
  const change = lineChange(before.point.amounts['money-left'], after.point.amounts['money-left']);
  const fall = change.decimal.isNegative() && !change.isNil();
  const at = after.point.at;
  const common = { at, change: change.decimal.toFixed(2), fall };
  const turned = after.turns.flatMap((turn, index): SweepEvent[] =>
    before.turns[index]?.answer === turn.answer ? [] : [{ code: turn.code, text: turn.answer ? turn.begins : turn.ends, ...common }],
  );
  if (taxFrom(after) && !taxFrom(before)) turned.push({ code: 'income-tax', text: 'Income tax begins.', ...common });
  if (insuranceFrom(after) && !insuranceFrom(before))
    turned.push({ code: 'national-insurance', text: 'National Insurance begins.', ...common });
  return fall && turned.length === 0 ? [{ ...stepThatFell(before.point, after.point), ...common }] : turned;
}

const refusedFrom = { code: 'refused', text: 'From here Taper does not cover the household, and gives no figure.' };
const answeredFrom = { code: 'answered', text: 'From here Taper covers the household.' };

const taxFrom = ({ point }: Watched): boolean => anyPerson(point, 'income-tax');
const insuranceFrom = ({ point }: Watched): boolean => anyPerson(point, 'national-insurance');

const anyPerson = ({ people }: SweepPoint, amount: 'income-tax' | 'national-insurance'): boolean =>
  [people.client[amount], people.partner?.[amount]].some((pounds) => pounds !== undefined && pounds !== '0.00');

/** Charges that go up in steps can take more than a small rise of pay brings. */
function stepThatFell(before: SweepPoint, after: SweepPoint): { code: string; text: string } {
  const rose = (was: string | undefined, is: string | undefined): boolean => lineChange(was, is).isMoreThan(Money.nil('month'));
  if (
    rose(before.people.client['student-loan'], after.people.client['student-loan']) ||
    rose(before.people.partner?.['student-loan'], after.people.partner?.['student-loan'])
  ) {
    return { code: 'student-loan-step', text: 'The student loan repayment rises by a whole pound.' };
  }
  if (rose(before.amounts['child-benefit-charge'], after.amounts['child-benefit-charge'])) {
    return { code: 'child-benefit-charge-step', text: 'The Child Benefit charge rises by a step.' };
  }
  return { code: 'unexplained', text: 'Money left falls here.' };
}

const lineChange = (was: string | undefined, is: string | undefined): Money<'month'> =>
  Money.of(is ?? '0', 'month').less(Money.of(was ?? '0', 'month'));
