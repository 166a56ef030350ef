import { parseCase } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';

export interface Example {
  name: string;
  draft: Draft;
}

const files = import.meta.glob<Draft>('../../../examples/*.json', { eager: true, import: 'default' });

/** Who the people of each example are. */
const titles: Record<string, string> = {
  'single-lcwra-pip-sixteen-hours': 'A single person with LCWRA and PIP, offered work in a café',
  'lone-parent-nursery-fees': 'A lone parent with nursery fees',
  'couple-with-a-carer': 'A couple, one caring for the other',
  'shared-room-renter': 'A young private renter in a shared flat',
  'large-family-at-the-cap': 'A large family at the benefit cap',
  'lone-parent-in-scotland': 'A lone parent in Scotland',
  'supported-housing': 'A tenant of supported housing',
  'esa-permitted-work': 'A person on New Style ESA who tries permitted work',
  'council-tax-in-hastings': 'A couple with council tax reduction in Hastings',
  'self-employed-gardener': 'A self-employed gardener in the start-up year',
};

/** Households to look round with, from the case files that are bundled with Taper. */
export const examples: readonly Example[] = Object.entries(files)
  .filter(([, draft]) => parseCase(draft).ok)
  .map(([file, draft]) => ({ name: nameOf(file), draft }));

/** The name of an example's file in words, for a file without a title of its own. */
function nameOf(file: string): string {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  const words = name.replaceAll('-', ' ');
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
