import type { Result } from './result.ts';

/** What decides whether a council tax reduction was asked for: the nation, and whether the case wants one. */
interface Asked {
  nation: string;
  /** Absent where it is not known; a reduction is then taken to be wanted. */
  reductionIsWanted?: boolean;
}

/** A council tax reduction that was worked out and is nothing is an answer, and opens into why. Where none was worked out, the notes say so. */
export function rowsShownAtNil({ situations, notCounted }: Result, { nation, reductionIsWanted = true }: Asked): string[] {
  const pays = situations.some(({ amounts }) => Number(amounts['council-tax'] ?? '0') !== 0);
  const isWorkedOut =
    reductionIsWanted && nation !== 'northern-ireland' && notCounted.every(({ code }) => code !== 'council-tax-reduction');
  return pays && isWorkedOut ? ['council-tax-reduction'] : [];
}
