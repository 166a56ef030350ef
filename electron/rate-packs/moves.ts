import { figureOfId } from '#rules';
import type { RatePack } from '#shared/rate-pack/pack';
import { allowanceCategories } from './draft.ts';

/** One row of a pack beside the amount before it: to be read once more before a pack is signed. */
export interface Move {
  readonly id: string;
  readonly from: string;
  readonly before: string;
  readonly after: string;
  /** In per cent of the amount before; undefined where that was nil. */
  readonly percent: number | undefined;
}

/** What each figure of a pack does, the largest change first: a slip of the pen stands at the top. Of local housing allowances, those that change. */
export function movesOf({ figures, localHousingAllowances = [] }: RatePack): Move[] {
  const own = Object.entries(figures).flatMap(([id, { rows }]) => rows.map((row, index) => moveOf(id, row, rows[index - 1]?.value)));
  const ofAreas = localHousingAllowances.flatMap(({ from, areas }) =>
    Object.entries(areas).flatMap(([area, amounts]) =>
      allowanceCategories.map((category, index) =>
        moveOf(`uc.local-housing-allowance/${area}/${category}`, { from, value: amounts[index] ?? '' }, undefined),
      ),
    ),
  );
  return [...own, ...ofAreas.filter(({ percent }) => percent !== 0)].toSorted(
    (one, other) => Math.abs(other.percent ?? Infinity) - Math.abs(one.percent ?? Infinity),
  );
}

function moveOf(id: string, { from, value }: { from: string; value: string }, beforeInPack: string | undefined): Move {
  const before = beforeInPack ?? figureOfId(id)?.rows.findLast((row) => row.from <= from)?.text ?? '';
  const was = Number(before);
  return { id, from, before, after: value, percent: was === 0 ? undefined : ((Number(value) - was) / was) * 100 };
}
