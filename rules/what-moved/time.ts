import type { Changed } from '#shared/calculation/moved';
import { Assumed, FactMissing, Refused, valueOf, type Answer } from '../engine/index.ts';
import type { Circumstances } from '../facts/index.ts';
import { isSame } from './blend.ts';
import type { Step } from './causes.ts';
import { askedIn, standingOn, workedOutOn, type DatedSituation, type Stated } from './dated.ts';

/** Facts that read otherwise on the later date, together because they rest on the same answer of the case. */
interface Term {
  readonly changed: Changed;
  /** What each fact was, by the situation. */
  readonly was: Map<DatedSituation, Stated[]>;
}

/**
 * What the passing of time does by itself: birthdays, births and terms that have begun or run out, under the law and by the figures
 * of the earlier date. One person or thing after another, and last of all what only the date itself decides.
 */
export function timeSteps(situations: readonly DatedSituation[]): Step[] {
  const terms = termsOf(situations);
  return terms.map(({ changed }, index) => {
    const waiting = terms.slice(index + 1);
    const worked = workedOutOn(situations, (situation) => ({
      ...situation.before,
      circumstances: situation.after.circumstances,
      stated: waiting.flatMap(({ was }) => was.get(situation) ?? []),
    }));
    return { changed: [changed], standing: standingOn(worked) };
  });
}

function termsOf(situations: readonly DatedSituation[]): Term[] {
  const [people, date] = [new Map<string, Term>(), new Map<string, Term>()];
  for (const { situation, fact } of factsAsked(situations)) {
    const { question, subject } = fact;
    if (question.kind !== 'fact') continue;
    const [was, is] = [readOf(fact, situation.before.circumstances), readOf(fact, situation.after.circumstances)];
    if (was === undefined || is === undefined || isSame(was.value, is.value)) continue;
    const path = question.path(situation.after.circumstances as never, subject as never);
    const terms = subject === undefined ? date : people;
    const key = subject === undefined ? '' : path;
    const known = terms.get(key) ?? {
      changed:
        subject === undefined
          ? theDate(situation)
          : { kind: 'time', title: titleOf(question.title, was.value), path, ...valuesOf(was.value, is.value) },
      was: new Map<DatedSituation, Stated[]>(),
    };
    const stated = known.was.get(situation) ?? [];
    stated.push({ question, subject, value: was.value });
    known.was.set(situation, stated);
    terms.set(key, known);
  }
  return [...people.values(), ...date.values()];
}

/** Ages on several days are asked for; the first that is another tells of the birthday. */
const titleOf = (title: string, value: unknown): string => (typeof value === 'number' && title.startsWith('age on') ? 'age' : title);

const theDate = ({ before, after }: DatedSituation): Changed => ({
  kind: 'time',
  title: 'terms and years that the date decides',
  path: 'asAt',
  before: { kind: 'text', text: before.circumstances.asAt },
  after: { kind: 'text', text: after.circumstances.asAt },
});

function valuesOf(was: unknown, is: unknown): Pick<Changed, 'before' | 'after'> {
  const isPlain = [was, is].every((value) => typeof value === 'number' || typeof value === 'string');
  return isPlain ? { before: valueOf(was), after: valueOf(is) } : {};
}

/** Every fact that one of the situations asks for on either date, once for each situation. */
function factsAsked(situations: readonly DatedSituation[]): { situation: DatedSituation; fact: Answer }[] {
  const asThen = workedOutOn(situations, ({ before }) => before);
  const asNow = workedOutOn(situations, ({ before, after }) => ({ ...before, circumstances: after.circumstances }));
  return situations.flatMap((situation) => {
    const facts = new Map<string, Answer>();
    for (const worked of [asThen.get(situation), asNow.get(situation)]) {
      for (const answer of worked === undefined ? [] : askedIn(worked)) if (answer.question.kind === 'fact') facts.set(answer.key, answer);
    }
    return [...facts.values()].map((fact) => ({ situation, fact }));
  });
}

/** What a fact reads by itself: what it reads of the present moves with the present, and is no matter of the date. */
function readOf({ question, subject }: Answer, circumstances: Circumstances): { value: unknown } | undefined {
  if (question.kind !== 'fact') return undefined;
  try {
    const read = question.read({ ...circumstances, present: undefined } as never, subject as never);
    return { value: read instanceof Assumed ? read.value : read };
  } catch (error) {
    if (error instanceof FactMissing || error instanceof Refused) return undefined;
    throw error;
  }
}
