import type { Assumption } from '#shared/calculation/result';
import type { Answer } from '../engine/index.ts';
import type { WorkedOut } from '../situation/index.ts';

/**
 * What the answer rests on that nobody entered, and what could not be verified, each with the amounts that rest on it.
 * Read from who asked what: a fact that no rule asked for is no assumption.
 */
export function assumptionsOf(situations: readonly WorkedOut[]): Assumption[] {
  const found = new Map<string, Assumption & { affects: string[] }>();
  for (const situation of situations) {
    const restsOn = restingOn();
    for (const [amount, answer] of situation.answers) {
      for (const basis of restsOn(answer)) {
        const assumption = assumptionOf(basis, situation);
        const key = `${assumption.code} ${assumption.path}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, { ...assumption, affects: [amount] });
        else if (!known.affects.includes(amount)) known.affects.push(amount);
      }
    }
  }
  return [...found.values()];
}

/** For an answer, the assumed facts and unverified figures and rules that it rests on, each answer looked at once. */
function restingOn(): (answer: Answer) => ReadonlySet<Answer> {
  const known = new Map<Answer, Set<Answer>>();
  const nothing = new Set<Answer>();
  const visit = (answer: Answer): Set<Answer> => {
    if (!answer.isUncertain) return nothing;
    const before = known.get(answer);
    if (before !== undefined) return before;
    let bases = isBasis(answer) ? new Set([answer]) : nothing;
    for (const asked of answer.asked) {
      const below = visit(asked);
      if (below.size === 0 || below === bases) continue;
      bases = bases.size === 0 ? below : new Set([...bases, ...below]);
    }
    known.set(answer, bases);
    return bases;
  };
  return visit;
}

const unverifiedText = ({ row, question }: Answer): string | undefined =>
  row?.unverified ?? (question.kind === 'rule' ? question.unverified : undefined);
const isBasis = (answer: Answer): boolean => answer.assumption !== undefined || unverifiedText(answer) !== undefined;

function assumptionOf(answer: Answer, { circumstances }: WorkedOut): Assumption {
  const { question, subject, assumption } = answer;
  if (question.kind === 'fact') {
    return { code: question.id, path: question.path(circumstances as never, subject as never), text: assumption ?? '' };
  }
  return {
    code: question.id,
    path: '',
    text: `Unchecked: ${sentenceCase(question.title)}. ${unverifiedText(answer) ?? ''}`,
    unverified: true,
  };
}

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
