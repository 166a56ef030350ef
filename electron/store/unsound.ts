import { TaperFailure } from '../failure.ts';
import { backupsIn } from './backup.ts';
import type { Places } from './places.ts';

/** What is said of records that cannot be opened: why, that nothing was changed, and what to do. */

export const unopened = (places: Places): TaperFailure =>
  new TaperFailure(
    'wrong-passphrase',
    `The file ${places.sidecar} with the sealed key is missing, and so is its copy in ${places.backups}; what was entered does not open ${places.records} without them. Nothing was changed. Put one of the two back from a backup of this machine. Without them the file may also be damaged or not be Taper's.`,
  );

export const inUse = (places: Places): TaperFailure =>
  new TaperFailure('in-use', `The records in ${places.records} are open in another Taper. Close that one, then try again.`);

export const foreign = (places: Places, found: string): TaperFailure =>
  new TaperFailure(
    'foreign',
    `${places.records} is ${found}. Taper left it as it is. Move it to another folder, then put your own records there or start new ones.`,
  );

export function damaged(places: Places, found: string): TaperFailure {
  return new TaperFailure('damaged', `${places.records} is damaged: ${found}. Taper left it as it is. ${remedy(places)}`);
}

export function missing(places: Places): TaperFailure {
  return new TaperFailure(
    'damaged',
    `${places.records} is missing, though there are traces of earlier records beside it. ${remedy(places)}`,
  );
}

function remedy(places: Places): string {
  const newest = backupsIn(places).at(-1);
  if (!newest)
    return `Ask whoever backs up this machine for an earlier copy of that file, or move the folder ${places.directory} aside to start new records.`;
  return `The last good backup is ${newest}. Go back to it: the damaged file is set aside, not deleted.`;
}
