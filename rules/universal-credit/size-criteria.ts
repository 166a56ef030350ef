import {
  ageAtEndOfAssessmentPeriod,
  canShareForWantOfSex,
  client,
  dlaCare,
  hasSharedRateException,
  nonDependants,
  pipDailyLiving,
  sexOfChild,
  type Child,
} from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { areJointClaimants, claimants } from './claimants.ts';
import { childrenResponsibleFor, childrenWhoAreNonDependants, isQualifyingYoungPerson, isResponsibleForAChild } from './children.ts';
import { rule } from './law.ts';

interface Sharer {
  readonly young: boolean;
  readonly sex: 'female' | 'male';
}

/**
 * Sch 4 para 10(1)(d) to (f): two children under 10 share, two of the same sex share, any other has a room; of the ways to
 * pair them, the one with the fewest rooms (para 10(2)).
 */
export function bedroomsForSharers(sharers: readonly Sharer[]): number {
  const rooms = (['female', 'male'] as const).map((sex) => {
    const older = sharers.filter((sharer) => !sharer.young && sharer.sex === sex).length;
    const younger = sharers.filter((sharer) => sharer.young && sharer.sex === sex).length;
    const withAYounger = older % 2 === 1 && younger > 0 ? 1 : 0;
    return { forOlder: (older + (older % 2)) / 2, youngerLeft: younger - withAYounger };
  });
  const youngerLeft = rooms.reduce((sum, { youngerLeft: left }) => sum + left, 0);
  return rooms.reduce((sum, { forOlder }) => sum + forOlder, (youngerLeft + (youngerLeft % 2)) / 2);
}

/** Every way in which the sexes that were not entered could be. */
function possibilities(sharers: readonly { young: boolean; sex: 'female' | 'male' | undefined }[]): Sharer[][] {
  return sharers.reduce<Sharer[][]>(
    (ways, { young, sex }) =>
      ways.flatMap((way) => (sex === undefined ? (['female', 'male'] as const) : [sex]).map((one) => [...way, { young, sex: one }])),
    [[]],
  );
}

const bedroomsForChildren = rule(
  'uc.bedrooms-for-children',
  'bedrooms for children under 16',
  ucRegs('Sch 4 para 10(1)(d) to (f)'),
  (the) => {
    const under16 = the(childrenResponsibleFor).filter((child) => !the(isQualifyingYoungPerson, child));
    const young = (child: Child): boolean => the(ageAtEndOfAssessmentPeriod, child) < 10;
    if (under16.every(young)) return bedroomsForSharers(under16.map(() => ({ young: true, sex: 'female' })));
    const numbers = possibilities(under16.map((child) => ({ young: young(child), sex: the(sexOfChild, child) }))).map(bedroomsForSharers);
    const fewest = numbers.reduce((least, rooms) => (rooms < least ? rooms : least));
    if (numbers.some((rooms) => rooms !== fewest)) {
      under16.filter((child) => the(sexOfChild, child) === undefined).forEach((child) => the(canShareForWantOfSex, child));
    }
    return fewest;
  },
);

const othersInTheHome = rule(
  'uc.others-in-the-home',
  'non-dependants in the home',
  ucRegs('Sch 4 para 9(2)'),
  (the) => the(nonDependants).length + the(childrenWhoAreNonDependants).length,
);

/** Sch 4 paras 9 and 10: the bedrooms that the household is allowed, before the limit of four for private rent. */
export const bedroomsAllowed = rule('uc.bedrooms-allowed', 'bedrooms the household is allowed', ucRegs('Sch 4 para 10'), (the) => {
  const youngPeople = the(childrenResponsibleFor).filter((child) => the(isQualifyingYoungPerson, child)).length;
  return 1 + youngPeople + the(othersInTheHome) + the(bedroomsForChildren);
});

/** Sch 4 para 29: exceptions from the shared-room rate by disability benefit, or one that the adviser says applies. */
const isExceptedFromSharedRate = rule(
  'uc.is-excepted-from-shared-rate',
  'is excepted from the shared-room rate',
  ucRegs('Sch 4 para 29'),
  (the) => {
    const claimant = the(client);
    if (the(pipDailyLiving, claimant) !== 'none') return true;
    return ['middle', 'highest'].includes(the(dlaCare, claimant)) || the(hasSharedRateException, claimant);
  },
);

/** Sch 4 para 28: single, or claiming as a single person, under 35, no child, no non-dependant, not excepted. */
export const getsSharedRate = rule('uc.gets-shared-rate', 'only the shared-room rate is allowed', ucRegs('Sch 4 para 28'), (the) => {
  if (the(areJointClaimants) || the(isResponsibleForAChild) || the(othersInTheHome) > 0) return false;
  return the(claimants).every((claimant) => the(ageAtEndOfAssessmentPeriod, claimant) < 35) && !the(isExceptedFromSharedRate);
});
