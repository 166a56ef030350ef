import { dlaCare, dlaMobility, pipDailyLiving, pipMobility } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

/** Benefits that do not look at work. */
export function disability({ circumstances: { adults }, evaluation: { the } }: WorkedOut): Entry[] {
  const entries: Entry[] = [];
  if (adults.some((adult) => the(pipDailyLiving, adult) !== 'none' || the(pipMobility, adult) !== 'none')) {
    entries.push({
      code: 'pip',
      state: 'kept',
      text: 'PIP stays the same: it does not look at work or pay.',
      source: 'Welfare Reform Act 2012 s 77',
    });
  }
  if (adults.some((adult) => the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none')) {
    entries.push({
      code: 'dla',
      state: 'kept',
      text: 'DLA stays the same: it does not look at work or pay.',
      source: 'Social Security Contributions and Benefits Act 1992 s 71',
    });
  }
  return entries;
}
