import { edition } from '#rules';
import type { PackSummary } from '#shared/ipc/contract';
import { ratePacksDirectory } from '../../data-directory.ts';
import { ratePacksIn, type RatePacks } from '../../rate-packs/rate-packs.ts';
import { readSignedPack } from '../../rate-packs/read.ts';
import { summaryOf } from '../../rate-packs/summary.ts';
import { textOf } from './files.ts';

/** What is done with packs that somebody else made. */

export const packsHere = (): RatePacks => ratePacksIn(ratePacksDirectory());

/** The pack in use, or what a file says; nothing is changed. */
export function show(file: string | undefined): string {
  const packs = packsHere();
  if (file !== undefined) return told(summaryOf(readSignedPack(textOf(file), packs.keys())));
  const [current, notice] = [packs.current(), packs.notice()];
  return [
    `Edition ${edition} of the law.`,
    current === undefined ? 'Taper goes by its own figures: no rate pack is in use.' : told(summaryOf(current)),
    ...(notice === undefined ? [] : [notice]),
  ].join('\n');
}

export function install(file: string): string {
  const read = packsHere().install(textOf(file));
  return `${told(summaryOf(read))}\nIt is in use from now on. A Taper that is open goes by it when it is started again.`;
}

export function remove(): string {
  packsHere().remove();
  return `Taper goes by its own figures, those of edition ${edition}.`;
}

function told({ reference, signedBy, note, figures, areas, councils, corrections }: PackSummary): string {
  return [
    `Rate pack ${reference.name}, number ${reference.serial}, issued on ${reference.issued}, signed by ${signedBy}.`,
    `${figures} figures, local housing allowances of ${areas} areas, council tax reduction schemes of ${councils} councils.`,
    ...(note === undefined ? [] : [`Note: ${note}`]),
    ...corrections.map(({ about, why }) => `Corrects "${about}": ${why}`),
  ].join('\n');
}
