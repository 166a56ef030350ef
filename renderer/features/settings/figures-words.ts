import type { PackSummary } from '#shared/ipc/contract';
import { longDate } from '../../words/dates.ts';

/** What the settings say of the figures that Taper goes by. */
export const figuresWords = {
  title: 'Figures',
  own: (edition: string) => `Taper goes by its own figures, those of edition ${edition}.`,
  withPack: (edition: string, { reference, signedBy }: PackSummary) =>
    `Taper goes by the figures of edition ${edition} and the pack ${reference.name}: number ${reference.serial}, issued on ${longDate(reference.issued)}, signed by ${signedBy}.`,
  lead: 'A rate pack brings figures that this Taper does not have yet, such as those of next April. It has figures only, and it is signed by whoever made it. Every result names the pack that it used.',
  install: 'Use a pack from a file…',
  look: (name: string) => `Use the pack ${name}?`,
  use: 'Use this pack',
  cancel: 'Cancel',
  back: 'Go back to Taper’s own figures',
  understood: 'Understood, go on without the pack',
  backTitle: 'Go back to Taper’s own figures?',
  backLead: 'Days for which only the pack has figures are not worked out any more. Saved calculations stay as they are.',
  refused: 'Refused.',
  corrections: 'It corrects what this Taper knew',
  has: ({ figures, areas, councils }: PackSummary) =>
    [
      counted(figures, 'figure', 'figures'),
      counted(areas, 'area’s local housing allowances', 'areas’ local housing allowances'),
      counted(councils, 'council’s scheme', 'councils’ schemes'),
    ]
      .filter((text) => text !== '')
      .join(', '),
  keys: 'Whose packs are taken',
  noKeys: 'Nobody’s yet. Nobody issues packs for Taper as a project. A service that makes its own adds its key here.',
  trust: 'Trust a key from a file…',
  trustTitle: 'Trust this key?',
  trustLead:
    'From then on this Taper takes packs that were signed with it. Whoever holds the key can change the figures in every result on this machine. Ask them for the fingerprint by another way than the one the file came by, such as the telephone, and compare:',
  whose: 'Whose key it is',
  compared: 'I have compared the fingerprint with what they told me.',
  trustAction: 'Trust this key',
  distrust: (name: string) => `Trust the key of ${name} no longer`,
  distrustTitle: (name: string) => `Trust the key of ${name} no longer?`,
  distrustLead: 'A pack that was signed with it is not used any more, and Taper goes back to its own figures.',
  builtIn: 'came with Taper',
  unreadable: (why: string) =>
    `The pack in use cannot be read by this window, so nothing here goes by it. Close Taper and open it again. ${why}`,
} as const;

const counted = (count: number, one: string, many: string): string => (count === 0 ? '' : `${count} ${count === 1 ? one : many}`);

/** A fingerprint in groups of four, for comparing. */
export const groupedFingerprint = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
