import { householdAmounts, personAmounts, type HouseholdAmount, type Refusal, type SituationResult } from '#shared/calculation/result';
import { Money, traceOf, type Answer, type Question, type Evaluation, type Subject } from '../engine/index.ts';
import { evaluationOf, type Circumstances, type Person } from '../facts/index.ts';
import { lawOn } from './law-of-the-date.ts';

type AnyAmount = Question<Money<'month'>> | Question<Money<'month'>, Person>;

/** One situation worked out: its amounts, the answers behind them by amount, and what was refused. */
export interface WorkedOut {
  readonly circumstances: Circumstances;
  readonly evaluation: Evaluation<Circumstances>;
  readonly result: SituationResult;
  /** The recorded answer of each amount, by its name in the result ("universal-credit", "client.net-pay"). */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly refusals: readonly Refusal[];
  /** Whether any amount at all could be worked out. */
  readonly isCovered: boolean;
}

/** Works out every amount of a situation. */
export function workOut(circumstances: Circumstances): WorkedOut {
  return workOutIn(evaluationOf(circumstances));
}

/** The same from an evaluation that may have answered before: only what has changed since is worked out again. */
export function workOutIn(evaluation: Evaluation<Circumstances>): WorkedOut {
  const { circumstances } = evaluation;
  const refusals = new Map<string, Refusal>();
  const answers = new Map<string, Answer>();
  const noteRefusal = (answer: Answer): boolean => {
    const { refusal } = answer;
    if (refusal === undefined) return false;
    refusals.set(refusal.code, { code: refusal.code, path: refusal.path, text: refusal.message, situation: circumstances.situation.id });
    return true;
  };
  const law = lawOn(circumstances.asAt);
  const isCovered = law.scopeChecks.map((check) => noteRefusal(evaluation.answerTo(check))).every((refused) => !refused);

  const amountOf = (name: string, question: AnyAmount | undefined, subject?: Subject): string | undefined => {
    if (question === undefined) return undefined;
    const answer = evaluation.answerTo(question, subject);
    answers.set(name, answer);
    return noteRefusal(answer) ? undefined : pounds(answer.value);
  };
  const gate = isCovered && law.gate !== undefined ? evaluation.answerTo(law.gate) : undefined;
  /** Workings of an award: none where there is no award to be worked out, and absent where the award is refused. */
  const inAward = (name: HouseholdAmount): string | undefined => {
    if (gate === undefined || noteRefusal(gate)) return undefined;
    return gate.value === false ? '0.00' : amountOf(name, law.householdQuestions[name]);
  };
  const amounts: SituationResult['amounts'] = {};
  const ofPerson = (index: number): Record<string, string> => {
    const person = circumstances.adults[index];
    const own: Record<string, string> = {};
    if (person === undefined || !isCovered) return own;
    for (const name of personAmounts) {
      const amount = amountOf(`${person.key}.${name}`, law.personQuestions[name], person);
      if (amount !== undefined) own[name] = amount;
    }
    return own;
  };
  const client = ofPerson(0);
  if (isCovered) {
    for (const name of householdAmounts) {
      const amount = name.startsWith('uc.') ? inAward(name) : amountOf(name, law.householdQuestions[name]);
      if (amount !== undefined) amounts[name] = amount;
    }
  }
  const { situation, asAt, partner } = circumstances;
  return {
    circumstances,
    evaluation,
    answers,
    refusals: [...refusals.values()],
    isCovered,
    result: {
      id: situation.id,
      ...(situation.name !== undefined && { name: situation.name }),
      asAt,
      amounts,
      people: partner === undefined ? { client } : { client, partner: ofPerson(1) },
    },
  };
}

/** The answer to a question in a situation; undefined where a rule that it rests on refuses. */
export function unlessRefused<T>({ evaluation }: Pick<WorkedOut, 'evaluation'>, question: Question<T>): T | undefined {
  const { value, refusal } = evaluation.answerTo(question);
  return refusal === undefined ? (value as T) : undefined;
}

/** How every amount of a situation was worked out. */
export const traceOfSituation = ({ answers, circumstances }: WorkedOut) => traceOf([...answers.values()], circumstances);

function pounds(value: unknown): string {
  if (!(value instanceof Money)) throw new TypeError('An amount of the result is always money.');
  return value.inPounds();
}
