import type { z } from 'zod';
import type { mergeOutcome } from '#shared/team/bundle';
import { monthName, monthSpan } from '../../words/months.ts';

export type MergeOutcome = z.infer<typeof mergeOutcome>;

/** What is said where machines hand each other what was counted. */
export const bundleWords = {
  title: 'From machine to machine',
  lead: 'Each specialist exports a bundle of what was counted; whoever leads the team merges them. A bundle has no references, no names and no day, only months. It is signed, so that nobody can change it on the way.',
  export: 'Export a bundle of this machine',
  exportLead:
    'The whole of these months is in it. Send a month again after a correction: the newest bundle holds, and nothing counts twice.',
  first: 'From',
  last: 'To',
  turned: 'The last month comes before the first.',
  doExport: 'Export the bundle',
  merge: 'Merge bundles of other machines',
  choose: 'Choose bundles',
  cancel: 'Stop merging',
  under: (name: string, percent: number) => `Merging ${name}: ${percent}% sent.`,
  stopped: (name: string) => `Stopped. Nothing of ${name} was counted.`,
  refused: (name: string) => `${name} was not merged.`,
  merged: (name: string, outcome: MergeOutcome) =>
    [
      `${name} was merged: ${monthSpan(outcome.first, outcome.last)}.`,
      outcome.added + outcome.replaced + outcome.withdrawn === 0
        ? 'Nothing in it is new.'
        : 'Its calculations and job starts count from now on.',
      ...(outcome.replaced > 0 ? ['What was there before was brought up to date and counts once.'] : []),
      ...(outcome.withdrawn > 0 ? ['What the machine has withdrawn does not count any more.'] : []),
      ...(outcome.alreadyThere.length > 0
        ? [`The same or a newer bundle was there already for ${outcome.alreadyThere.map(monthName).join(', ')}.`]
        : []),
    ].join(' '),
  machines: 'Machines that sent bundles',
  noMachines: 'No bundle of another machine has been merged yet.',
  machine: (fingerprint: string) => `Name of machine ${fingerprint}`,
  moreMachines: (count: number) => `And ${count} more.`,
  sentNothing: 'sent nothing',
} as const;
