import { children, dlaCare, dlaMobility, hasDisabilityAddition, nation, pipDailyLiving, pipMobility } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { benefitNames } from '../benefit-names.ts';
import { whose, type Entry } from './entry.ts';

/** Benefits that do not look at work, of each adult and of the children. */
export function disability({ circumstances, evaluation: { the } }: WorkedOut): Entry[] {
  const names = benefitNames(the(nation));
  const ofAdults = circumstances.adults.flatMap((adult): Entry[] => {
    const hasPip = the(pipDailyLiving, adult) !== 'none' || the(pipMobility, adult) !== 'none';
    const hasDla = the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none';
    const stays = (code: string, name: string, source: string): Entry => ({
      code,
      who: adult.key,
      state: 'kept',
      text: `${whose(circumstances, adult, name)} stays the same. It does not look at work or pay, and starting work is no reason to look at it again.`,
      source,
    });
    return [...(hasPip ? [stays('pip', names.pip, names.pipLaw)] : []), ...(hasDla ? [stays('dla', names.dla, names.dlaLaw)] : [])];
  });
  if (!the(children).some((child) => the(hasDisabilityAddition, child) !== 'none')) return ofAdults;
  return [
    ...ofAdults,
    {
      code: 'child-disability-benefit',
      state: 'kept',
      text: `${names.childDisabilityBenefit} stays the same. It does not look at a parent's work or pay.`,
      source: names.childDisabilityLaw,
    },
  ];
}
