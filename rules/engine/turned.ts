import type { Answer } from './evaluation.ts';
import { isStep, Quantity, type Step } from './quantity.ts';

/** An answer that came out otherwise in kind, not only in amount: a yes that became a no, a limit that began to bind. */
export interface Turn {
  readonly before: Answer;
  readonly after: Answer;
}

/** Which steps of roundings and of counts of parts are turns too: none, those of whole pounds and parts, or those of pence as well. */
type Steps = 'none' | 'pounds' | 'pence';

/** Whether an answer is worth looking at: where the amounts that it leads to did not move, what turned beneath made no difference. */
type Filter = (answer: Answer) => boolean;

/**
 * What turned between two workings of the same question: the deepest answers that came out otherwise in kind, each with
 * nothing beneath it that turned as well. Amounts that only grew are no turn; `steps` says which roundings are looked at too.
 */
export function turnsBetween(before: Answer, after: Answer, matters: Filter, steps: Steps = 'none'): Turn[] {
  const turns: Turn[] = [];
  const seen = new Map<Answer, boolean>();
  const visit = (one: Answer, other: Answer): boolean => {
    if (one === other || !matters(one)) return false;
    const known = seen.get(one);
    if (known !== undefined) return known;
    seen.set(one, false);
    let turned = false;
    for (const [asked, askedAfter] of pairsOf(one, other)) if (visit(asked, askedAfter)) turned = true;
    if (!turned && one.question.kind !== 'fact' && isOtherInKind(one, other, steps)) {
      turns.push({ before: one, after: other });
      turned = true;
    }
    seen.set(one, turned);
    return turned;
  };
  visit(before, after);
  return turns;
}

/** The keys of all answers that moved between two workings and led to one that moved, up to the question itself. */
export function movedBetween(before: Answer, after: Answer): ReadonlySet<string> {
  const moved = new Set<string>();
  const seen = new Set<Answer>();
  const visit = (one: Answer, other: Answer): void => {
    if (one === other || seen.has(one)) return;
    seen.add(one);
    if (isSame(one, other)) return;
    moved.add(one.key);
    for (const [asked, askedAfter] of pairsOf(one, other)) visit(asked, askedAfter);
  };
  visit(before, after);
  return moved;
}

function isSame(one: Answer, other: Answer): boolean {
  if (one.value instanceof Quantity && other.value instanceof Quantity) return one.value.decimal.eq(other.value.decimal);
  if (Array.isArray(one.value) && Array.isArray(other.value)) return one.value.length === other.value.length;
  return one.value === other.value && one.refusal === other.refusal;
}

/** The answers that both asked for, each with its counterpart. */
function pairsOf(one: Answer, other: Answer): [Answer, Answer][] {
  return one.asked.flatMap((asked, index): [Answer, Answer][] => {
    const inPlace = other.asked[index];
    const counterpart = inPlace !== undefined && isAbout(inPlace, asked) ? inPlace : other.asked.find((found) => isAbout(found, asked));
    return counterpart === undefined || counterpart === asked ? [] : [[asked, counterpart]];
  });
}

// By key: at nothing of a job the same people stand in circumstances of their own.
const isAbout = (one: Answer, other: Answer): boolean =>
  one.question === other.question && (one.subject === other.subject || one.subject?.key === other.subject?.key);

function isOtherInKind(one: Answer, other: Answer, steps: Steps): boolean {
  if ((one.refusal === undefined) !== (other.refusal === undefined)) return true;
  if (one.given instanceof Quantity && other.given instanceof Quantity) return isOtherSum(one.given, other.given, steps);
  if (Array.isArray(one.given) && Array.isArray(other.given)) return one.given.length !== other.given.length;
  return typeof one.given === 'object' && typeof other.given === 'object' ? false : one.given !== other.given;
}

/** Whether two sums of the same rule have another shape: other parts, or another operand that decides. */
function isOtherSum(one: Quantity, other: Quantity, steps: Steps): boolean {
  const [from, to] = [one.origin, other.origin];
  if (from === undefined || to === undefined) return from !== to || !one.decimal.eq(other.decimal);
  if (!isStep(from) || !isStep(to)) return isStep(from) || isStep(to) || from.key !== to.key;
  if (from.operation !== to.operation || from.operands.length !== to.operands.length) return true;
  if (decides(from, one) !== decides(to, other)) return true;
  if (isStepped(from, steps) && !one.decimal.eq(other.decimal)) return true;
  return from.operands.some((operand, index) => {
    const counterpart = to.operands[index];
    return counterpart !== undefined && isOtherSum(operand, counterpart, steps);
  });
}

/** Which operand the result is, where one of them is; for an excess, whether there is any. */
function decides({ operation, operands }: Step, result: Quantity): number {
  if (operation === 'excess') return result.decimal.isZero() ? 0 : 1;
  if (operation === 'lesser' || operation === 'greater') return operands.findIndex(({ decimal }) => decimal.eq(result.decimal));
  return -1;
}

function isStepped({ operation, by }: Step, steps: Steps): boolean {
  if (steps === 'none') return false;
  if (operation === 'parts' || operation === 'whole-parts') return true;
  return operation === 'round' && (steps === 'pence' || by?.name.includes('pound') === true);
}
