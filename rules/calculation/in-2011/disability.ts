import type { Status } from '#shared/calculation/result';
import { children, dlaCare, dlaMobility, hasDisabilityAddition } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { whose } from '../status/entry.ts';

/** What is told of one thing, before it is said of which situation and when its source was checked. */
export type Told = Omit<Status, 'checked' | 'situation'> & { readonly source: string };

const source = 'Social Security Contributions and Benefits Act 1992 s 71';

/** Disability Living Allowance of 2011-12, of each adult and of the children: it looks at neither work nor pay. */
export function disabilityIn2011({ circumstances, evaluation: { the } }: WorkedOut): Told[] {
  const ofAdults = circumstances.adults
    .filter((adult) => the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none')
    .map((adult): Told => ({
      code: 'dla',
      name: 'Disability Living Allowance',
      who: adult.key,
      state: 'kept',
      text: `${whose(circumstances, adult, 'Disability Living Allowance')} stays the same. It does not look at work or pay.`,
      source,
    }));
  if (!the(children).some((child) => the(hasDisabilityAddition, child) !== 'none')) return ofAdults;
  return [
    ...ofAdults,
    {
      code: 'child-disability-benefit',
      name: 'Disability Living Allowance of a child',
      state: 'kept',
      text: "A child's Disability Living Allowance stays the same. It does not look at a parent's work or pay.",
      source,
    },
  ];
}
