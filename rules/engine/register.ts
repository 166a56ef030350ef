import type { Figure, Rule } from './question.ts';

type Defined = Figure<unknown> | Rule<unknown, never>;

/** Every figure and rule, entered as its module loads. It is for lists and checks: no rule ever reads it. */
const register: Defined[] = [];

/** Enters a figure or rule. */
export function enter<Q extends Defined>(question: Q): Q {
  register.push(question);
  return question;
}

/** Enters a question in the place of the one it was made from. */
export function enterInPlaceOf<Q extends Defined>(former: Defined, question: Q): Q {
  register[register.indexOf(former)] = question;
  return question;
}

const allFigures = (): Figure<unknown>[] => register.filter((question) => question.kind === 'figure');

/** Every figure of law in force that has been defined, in the order of the laws. */
export const figuresDefined = (): Figure<unknown>[] => allFigures().filter(({ ended }) => ended !== true);

/** Every figure of law that has ended and is kept for calculations of its time. */
export const figuresOfEndedLaw = (): Figure<unknown>[] => allFigures().filter(({ ended }) => ended === true);

/** Every rule that has been defined, in the order of the laws. */
export const rulesDefined = (): Rule<unknown, never>[] => register.filter((question) => question.kind === 'rule');
