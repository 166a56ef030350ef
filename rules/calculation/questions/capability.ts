import type { Case } from '#shared/case/schema';
import type { Question } from '#shared/calculation/result';
import {
  claimsUniversalCredit,
  dlaCare,
  dlaMobility,
  hasLimitedCapability,
  newStyleEsaGroup,
  pipDailyLiving,
  pipMobility,
  type Person,
} from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { ifAnswered, worthOf, worthText } from './if-answered.ts';

/** Somebody who gets PIP or DLA on a claim without limited capability: it is another test, and nobody is put through it unasked. */
export function capabilityNotAssessed(now: WorkedOut): Question[] {
  if (!now.isCovered || !now.evaluation.the(claimsUniversalCredit)) return [];
  return now.circumstances.adults
    .filter((adult) => pointsToLimitedCapability(now, adult))
    .map((adult) => ({
      code: 'limited-capability',
      path: `${adult.path}.capability`,
      text: `Has limited capability for work been decided for ${adult.key === 'client' ? 'the client' : 'the partner'}? PIP or DLA is in payment, which is another test: being in work or well enough for it is no bar to asking. The worth is that of the LCWRA element for a new award, after its wait of three months.`,
      source: 'UC Regs 2013 regs 27, 39 and 40',
      ...worthText(
        worthOf(
          now,
          ifAnswered(now, (entered) => withLcwra(entered, adult)),
        ),
      ),
      situation: 'now',
    }));
}

function pointsToLimitedCapability({ evaluation: { the } }: WorkedOut, adult: Person): boolean {
  if (the(hasLimitedCapability, adult) || the(newStyleEsaGroup, adult) !== 'none') return false;
  return [the(pipDailyLiving, adult), the(pipMobility, adult), the(dlaCare, adult), the(dlaMobility, adult)].some(
    (rate) => rate !== 'none',
  );
}

const withLcwra = (entered: Case, { key }: Person): Case => ({
  ...entered,
  [key]: { ...entered[key], capability: 'lcwra', lcwraRate: 'new', waitDoesNotApply: true },
});
