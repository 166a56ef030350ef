import type { Changed } from '#shared/calculation/moved';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import type { TraceValue } from '#shared/calculation/trace';
import { digest, edition } from '../calculation/index.ts';
import { Count, Money, Rate, type Answer } from '../engine/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { traceOfSituation } from '../situation/index.ts';
import type { Step } from './causes.ts';
import { askedIn, datedSituations, standingOn, workedOutOn, type DatedSituation, type Stated } from './dated.ts';
import { changedOrigin, originsBetween } from './origins.ts';

/** One rule, figure or reading of the case that was corrected, with the answers that it gave then. */
interface Correction {
  readonly changed: Changed;
  readonly was: Map<DatedSituation, Stated[]>;
}

/**
 * From the result that was kept to what its case gives today on its own date: what the rules have corrected since. Each correction that
 * the kept traces name is made by itself, with the answers of then stated for those that follow; what they do not explain comes first.
 */
export function correctionSteps(entered: Case, kept: Result, by: ByPack): Step[] {
  const figures = figuresOf(by);
  const situations = datedSituations(entered, entered, { before: figures, after: figures });
  const isSameLaw = kept.digest === digest && isSamePack(kept, by);
  const { named, others } = isSameLaw ? { named: [], others: [] } : correctionsOf(kept, situations);
  const steps = [{ changed: others.length > 0 ? others : [unnamed(kept, by)] }, ...named.map(({ changed }) => ({ changed: [changed] }))];
  return steps.map(({ changed }, index) => {
    const waiting = named.slice(index);
    const worked = workedOutOn(situations, (situation) => ({
      ...situation.after,
      stated: waiting.flatMap(({ was }) => was.get(situation) ?? []),
    }));
    return { changed, standing: standingOn(worked) };
  });
}

/** The corrections that the kept traces name, and those among them whose answer of then cannot be stated, such as a refusal. */
function correctionsOf(kept: Result, situations: readonly DatedSituation[]): { named: Correction[]; others: Changed[] } {
  const [named, others] = [new Map<string, Correction>(), new Map<string, Changed>()];
  for (const [situation, worked] of workedOutOn(situations, ({ after }) => after)) {
    const trace = kept.situations.find(({ id }) => id === worked.result.id)?.trace;
    if (trace === undefined) continue;
    const answers = new Map([...askedIn(worked)].map((answer) => [answer.key, answer]));
    for (const origin of originsBetween(trace, traceOfSituation(worked))) {
      const { question } = origin.is;
      const stated = statedAs(origin.was.refused === undefined ? origin.was.value : undefined, answers.get(origin.is.key));
      if (stated === undefined) {
        if (!others.has(question)) others.set(question, changedOrigin(origin));
        continue;
      }
      const known = named.get(question) ?? { changed: changedOrigin(origin), was: new Map<DatedSituation, Stated[]>() };
      known.was.set(situation, [...(known.was.get(situation) ?? []), stated]);
      named.set(question, known);
    }
  }
  return { named: [...named.values()], others: [...others.values()] };
}

/** The answer of then as today's rules would state it; undefined where its text does not say enough. */
function statedAs(value: TraceValue | undefined, answer: Answer | undefined): Stated | undefined {
  if (value === undefined || answer === undefined) return undefined;
  const stated = readAs(value, answer.given);
  return stated === undefined ? undefined : { question: answer.question, subject: answer.subject, value: stated };
}

function readAs({ kind, text, per }: TraceValue, today: unknown): unknown {
  if (kind === 'money' && today instanceof Money && per !== undefined && per === today.per) return Money.of(text, per);
  if (kind === 'rate' && today instanceof Rate) return Rate.of(text);
  if (kind === 'number' && today instanceof Count) return Count.of(text);
  if (kind === 'yes-no' && typeof today === 'boolean') return text === 'yes';
  return kind === 'text' && typeof today === 'string' ? text : undefined;
}

/** What a difference is put down to that no trace names. The same rules and figures give the same amounts. */
function unnamed(kept: Result, { pack }: ByPack): Changed {
  if (!isSamePack(kept, { pack }) && kept.digest === digest)
    return { kind: 'figure', title: `rates of another rate pack: ${packName(kept.pack)} then, ${packName(pack?.reference)} here` };
  if (kept.digest === digest)
    return { kind: 'correction', title: 'the kept result is not what these rules give for the kept answers: one of the two was altered' };
  return {
    kind: 'correction',
    title: `rules corrected since edition ${kept.edition}`,
    before: { kind: 'text', text: madeBy(kept.edition, kept.digest) },
    after: { kind: 'text', text: madeBy(edition, digest) },
  };
}

/** Whether the kept result went by the rate pack that is at hand for it. */
export const isSamePack = (kept: Result, { pack }: ByPack): boolean =>
  kept.pack?.name === pack?.reference.name && kept.pack?.serial === pack?.reference.serial;

const packName = (pack: Result['pack']): string => (pack === undefined ? 'none' : `${pack.name} (${pack.serial})`);
const madeBy = (name: string, itsDigest: string | undefined): string => (itsDigest === undefined ? name : `${name} (${itsDigest})`);
