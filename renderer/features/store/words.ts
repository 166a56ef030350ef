/** What the records' door says. */
export const storeWords = {
  createTitle: 'Choose a passphrase',
  createLead: 'Taper keeps its records encrypted on this machine. The passphrase is the only key to them.',
  createWarning:
    'If the passphrase is lost, the records cannot be recovered in this version: not by you, not by your service, not by anybody.',
  whole: 'Nothing leaves this machine unless you export it.',
  passphrase: 'Passphrase',
  passphraseHelp: 'At least 12 characters. Four or five unrelated words are easy to remember and hard to guess.',
  again: 'The same passphrase again',
  tooShort: (length: number) =>
    length === 0 ? 'Choose a passphrase of at least 12 characters.' : `This has ${length} of at least 12 characters.`,
  different: 'The two do not match. Type the same passphrase in both.',
  create: 'Create the records',
  unlockTitle: 'Welcome back',
  unlockLead: 'Enter the passphrase to open the records on this machine.',
  unlock: 'Open the records',
  opening: 'Opening…',
  creating: 'Creating…',
  lockedTitle: 'The records are locked',
  lockedLead: 'Enter the passphrase to go on. What is on the screen is not lost.',
  kept: 'Records are kept in',
  unavailable: 'Taper cannot open its records',
  retry: 'Try again',
} as const;
