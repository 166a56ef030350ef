import type { Status } from '#shared/calculation/result';
import { thingOf } from '../../words/states.ts';
import type { PlainAnswer } from './worse-off.ts';
import { listed } from './words.ts';

const namesOf = (
  entries: readonly Pick<Status, 'code' | 'name' | 'who' | 'state'>[],
  state: Status['state'],
  isCouple: boolean,
): string[] => [...new Set(entries.filter((entry) => entry.state === state).map((entry) => thingOf(entry, isCouple)))];

/**
 * What would I lose? First what is lost, then what is at risk and what is not known, and how much stays. Where something could not be
 * worked out, nothing calms: what is lost may be among it.
 */
export function lossAnswer(entries: readonly Status[], isCouple: boolean, isWhole = true): PlainAnswer {
  if (entries.length === 0) return { tone: 'none', sentence: 'Taper has nothing to say of this here.' };
  const inState = (state: Status['state']) => namesOf(entries, state, isCouple);
  const [lost, risk, unknown, kept] = [inState('lost'), inState('at-risk'), inState('unknown'), inState('kept')];
  const sentences = [
    lost.length === 0 ? (isWhole ? 'Nothing that Taper looks at would be lost.' : notWhole) : `You would lose: ${listed(lost)}.`,
    ...(risk.length === 0 ? [] : [`At risk: ${listed(risk)}.`]),
    ...(unknown.length === 0 ? [] : [`Not known: ${listed(unknown)}.`]),
    ...(kept.length === 0 ? [] : [`${kept.length === 1 ? `${kept[0]} stays` : `${kept.length} things stay`}.`]),
  ];
  return {
    tone: lost.length + risk.length > 0 ? 'worse' : unknown.length > 0 || !isWhole ? 'none' : 'better',
    sentence: sentences.join(' '),
  };
}

const notWhole = 'Taper cannot say what would be lost, because not everything could be worked out.';

/** The names of what stays. */
export const keptNames = (entries: readonly Pick<Status, 'code' | 'name' | 'who' | 'state'>[], isCouple: boolean): string[] =>
  namesOf(entries, 'kept', isCouple);
