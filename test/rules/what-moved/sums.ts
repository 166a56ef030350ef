import type { Cause, Moved } from '#shared/calculation/moved';
import { householdAmountsOf, incomeOfPerson, type Result } from '#shared/calculation/result';

/** What the causes of a comparison have to add up to, worked out from the two results in whole pence, apart from the rules. */

const pence = (amount: string | undefined): number => (amount === undefined ? 0 : Math.round(Number(amount) * 100));

/** The first sum that does not hold, in words. */
export function notAddingUp(moved: Moved, before: Result, after: Result): string | undefined {
  for (const situation of moved.situations) {
    const [was, is] = [linesIn(before, situation.id), linesIn(after, situation.id)];
    const problem = wrongSum(`money left in ${situation.id}`, situation, was, is);
    if (problem !== undefined) return problem;
  }
  for (const comparison of moved.comparisons) {
    const gain = (result: Result) => less(linesIn(result, comparison.to), linesIn(result, comparison.from));
    const problem = wrongSum(`gain of ${comparison.to}`, comparison, gain(before), gain(after));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

type Lines = ReadonlyMap<string, number>;

function wrongSum(
  what: string,
  { change, causes }: { change?: string | undefined; causes: readonly Cause[] },
  was: Lines | undefined,
  is: Lines | undefined,
): string | undefined {
  if (was === undefined || is === undefined)
    return change === undefined && causes.length === 0 ? undefined : `${what}: causes of no figure`;
  const whole: Lines = less(is, was) ?? new Map<string, number>();
  const total = [...whole.values()].reduce((sum, line) => sum + line, 0);
  if (pence(change) !== total) return `${what}: ${change ?? 'no change'}, and not ${total} pence`;
  if (causes.reduce((sum, cause) => sum + pence(cause.change), 0) !== total) return `${what}: causes do not add up to ${total} pence`;
  const odd = causes.find((cause) => cause.lines.reduce((sum, line) => sum + pence(line.change), 0) !== pence(cause.change));
  if (odd !== undefined) return `${what}: lines of "${odd.title}" do not add up to ${odd.change}`;
  for (const id of new Set([...whole.keys(), ...causes.flatMap(({ lines }) => lines.map((line) => line.id))])) {
    const told = causes.flatMap(({ lines }) => lines.filter((line) => line.id === id)).reduce((sum, line) => sum + pence(line.change), 0);
    if (told !== (whole.get(id) ?? 0)) return `${what}: ${id} is told to move by ${told} pence, and moved by ${whole.get(id) ?? 0}`;
  }
  return undefined;
}

/** What each line adds to money left; undefined where money left has no figure. */
function linesIn({ situations }: Result, id: string): Lines | undefined {
  const found = situations.find((situation) => situation.id === id);
  if (found?.amounts['money-left'] === undefined) return undefined;
  const { people, amounts } = found;
  return new Map([
    ...(['client', 'partner'] as const).flatMap((who) =>
      incomeOfPerson.map((name): [string, number] => [`${who}.${name}`, pence(people[who]?.[name])]),
    ),
    ...householdAmountsOf('income').map((name): [string, number] => [name, pence(amounts[name])]),
    ...[...householdAmountsOf('taken-back'), ...householdAmountsOf('outgoing')].map((name): [string, number] => [
      name,
      -pence(amounts[name]),
    ]),
  ]);
}

function less(one: Lines | undefined, other: Lines | undefined): Lines | undefined {
  if (one === undefined || other === undefined) return undefined;
  return new Map([...one].map(([id, amount]) => [id, amount - (other.get(id) ?? 0)]));
}
