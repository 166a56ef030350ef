import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import { digest } from '../calculation/index.ts';
import type { ByPack } from '../rate-pack/index.ts';
import { isSamePack } from './corrections.ts';
import { addsUp, moneyLeftIn, type Measure } from './measure.ts';

/** Of a situation that there is on one side only. */
export const onlyIn = {
  before: 'This situation is no longer in the case, so there is nothing to set its amounts against.',
  after: 'This situation was not in the case before, so there is nothing to set its amounts against.',
} as const;

/** Why an amount has no difference: it has no figure before, now, or either time; or its lines do not add up to it. */
export function whyNone(before: Measure | undefined, after: Measure | undefined): { note?: string } {
  if (before === undefined && after === undefined) return { note: 'There was no figure before and there is none now, so nothing moved.' };
  if (before === undefined) return { note: 'There was no figure before: something was refused then. So there is no difference.' };
  if (after === undefined) return { note: 'There is no figure now: something is refused. So there is no difference.' };
  return {};
}

/** What an adviser needs to know about how the comparison was made. */
export function notesOf(before: ByPack & { case: Case; result?: Result | undefined }, after: Case): string[] {
  const { result: kept } = before;
  return [
    'Each cause is worked out after the ones before it: corrections first, then answers in the order of the case, then what follows from the date: time, law, rates. What two of them do only together is counted with the later one.',
    ...(kept === undefined
      ? [
          `No result was kept, so it starts with what the answers of ${before.case.asAt} give under the rules of today. Corrections cannot be told.`,
        ]
      : aboutKept(kept, before)),
    ...([before.case, after].some(({ notKnown = [] }) => notKnown.length > 0)
      ? ['Where an answer is not known, its value is the one that single figures are shown with: that of the least gain.']
      : []),
  ];
}

function aboutKept(kept: Result, by: ByPack): string[] {
  const notes: string[] = [];
  if (!isSamePack(kept, by))
    notes.push(
      kept.pack === undefined
        ? 'The kept result went by no rate pack, and its answers are worked out again with one.'
        : `The kept result went by rate pack ${kept.pack.name} (${kept.pack.serial}), which is not at hand: its answers are worked out again without it.`,
    );
  if (kept.digest === undefined)
    notes.push(
      `The kept result names the edition ${kept.edition} but not the digest of its rules, so it is not certain which rules made it.`,
    );
  if (kept.digest !== digest && kept.situations.some(({ trace }) => trace === undefined))
    notes.push('How the kept result was worked out was not kept with it, so a correction is told in pounds but not traced to a rule.');
  const standing = new Map(kept.situations.map((situation) => [situation.id, situation]));
  for (const { id, name } of kept.situations) {
    const left = moneyLeftIn(id)(standing);
    if (left !== undefined && !addsUp(left))
      notes.push(`The kept amounts of "${name ?? id}" do not add up, so they may have been altered. Do not rely on its lines.`);
  }
  return notes;
}
