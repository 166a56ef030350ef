import type { Failure } from '#shared/ipc/contract';

/** In two or three words, what kind of thing went wrong; the failure's own sentence says what happened and what to do. */
const headings: Record<Failure['code'], string> = {
  'invalid-input': 'Not accepted.',
  'invalid-case': 'Cannot be calculated.',
  locked: 'Locked.',
  'wrong-passphrase': 'Wrong passphrase.',
  'wrong-recovery-key': 'Wrong recovery key.',
  keychain: 'Keychain.',
  damaged: 'Damaged records.',
  foreign: 'Not Taper’s records.',
  newer: 'Newer records.',
  older: 'Older than the one in use.',
  tampered: 'Changed since it was signed.',
  unfit: 'Does not fit.',
  'in-use': 'In use.',
  exists: 'Already there.',
  'not-found': 'Not found.',
  'changed-elsewhere': 'Changed elsewhere.',
  signed: 'Signed already.',
  disk: 'The disk refused.',
  unexpected: 'Something went wrong.',
};

/** The heading for a failed call. */
export const failureHeading = ({ code }: Failure): string => headings[code];
