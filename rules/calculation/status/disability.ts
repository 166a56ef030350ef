import { dlaCare, dlaMobility, nation, pipDailyLiving, pipMobility } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { benefitNames } from '../benefit-names.ts';
import type { Entry } from './entry.ts';

/** Benefits that do not look at work. */
export function disability({ circumstances: { adults }, evaluation: { the } }: WorkedOut): Entry[] {
  const entries: Entry[] = [];
  const names = benefitNames(the(nation));
  if (adults.some((adult) => the(pipDailyLiving, adult) !== 'none' || the(pipMobility, adult) !== 'none')) {
    entries.push({
      code: 'pip',
      state: 'kept',
      text: `${names.pip} stays the same: it does not look at work or pay.`,
      source: names.pipLaw,
    });
  }
  if (adults.some((adult) => the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none')) {
    entries.push({
      code: 'dla',
      state: 'kept',
      text: `${names.dla} stays the same: it does not look at work or pay.`,
      source: names.dlaLaw,
    });
  }
  return entries;
}
