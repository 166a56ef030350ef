import type { LogAction } from '#shared/ipc/records';

/** What the log's screen says. */
export const logWords = {
  title: 'Log',
  lead: 'Who signed, exported or deleted what, and when. “Who” is the name or code in the settings at that moment; Taper does not prove who somebody is.',
  whole: (head: string) => `Every entry follows from the one before it. The newest is ${head}; exports carry that number.`,
  broken: (number: number) =>
    `Entry ${number} does not follow from the one before it: the log was changed outside Taper. Compare it with the number on the exports, and with a backup.`,
  none: 'Nothing has been logged yet.',
  number: 'No.',
  at: 'When',
  who: 'Who',
  what: 'What',
  which: 'Case',
  nobody: 'Nobody named',
  deleted: 'not here any more',
  older: 'Older entries',
  keep: 'Keep as a file',
} as const;

export const actionWords: Record<LogAction, string> = {
  'records-created': 'Records made',
  'opened-by-changed': 'What opens the records changed',
  'recovery-key-made': 'New recovery key made',
  'backup-restored': 'Backup put back',
  'settings-changed': 'Settings changed',
  'calculation-signed': 'Calculation signed',
  'adviser-asked': 'Adviser asked to look at it',
  'adviser-answered': 'Adviser answered',
  'asking-withdrawn': 'Question to an adviser taken back',
  'case-exported': 'Case exported',
  'case-archived': 'Case archived',
  'case-unarchived': 'Case taken out of the archive',
  'case-deleted': 'Case deleted',
  'everything-exported': 'Everything exported',
  'everything-imported': 'Archive imported',
  'sheet-published': 'Team sheet made',
  'sheet-exported': 'Team sheet saved as a file',
  'bundle-exported': 'Bundle made for the lead',
  'bundle-merged': 'Bundle of another machine merged',
  'story-withdrawn': 'Story deleted, consent withdrawn',
};
