import * as figures from './figures.ts';
import { figure, wageYear } from './figures.ts';
import type { Household, Person } from './household.ts';
import { down, nearest } from './pence.ts';

/** UC Regs reg 80A: a twelfth of the limit of a year. */
export function capOf({ subject, claimants, children }: Household): number {
  const london = subject.place?.greaterLondon === true;
  const isSingle = claimants.length === 1 && children.length === 0;
  const aYear = isSingle ? (london ? 16_967 : 14_753) : london ? 25_323 : 22_020;
  return nearest(aYear * 100, 12);
}

/** UC Regs regs 82 and 83. */
export function isExemptFromCap(
  { subject, claimants, children, first }: Household,
  isLcwra: boolean,
  carer: boolean,
  earned: number,
): boolean {
  const threshold = down(figure(figures.wage21, wageYear(first)) * 16 * 52, 12 * 100) * 100;
  const grace = subject.claims.benefitCapGraceUntil;
  return (
    isLcwra ||
    carer ||
    earned >= threshold ||
    (grace !== undefined && grace !== null && grace >= first) ||
    claimants.some(getsDisabilityBenefit) ||
    claimants.some(({ newStyleEsa }) => newStyleEsa === 'support') ||
    children.some(({ disability }) => (disability ?? 'none') !== 'none')
  );
}

const getsDisabilityBenefit = ({ pip, dla }: Person): boolean =>
  [pip?.dailyLiving, pip?.mobility, dla?.care, dla?.mobility].some((rate) => (rate ?? 'none') !== 'none');
