import { figures } from '#rules';
import { optionValuesIn } from './option-values.ts';
import { filledIn } from './rate-pack/filled-in.ts';

/**
 * `npm run rates`: every dated figure of the law with its rows and their authority. `npm run rates -- 2027-04` (or a date) lists those
 * that have no row from that month on, which are the ones still to be brought up to date, and then those that stay until they are changed
 * but have moved since April 2024, which are to be looked at: nothing stops their last amount from being used. With `--pack draft.json` those
 * that a rate pack, signed or still a draft, has amounts for are left out.
 */

const { given, values, unnamed } = optionValuesIn(process.argv.slice(2), ['--pack']);
const [month] = given;
const [packFile] = values.get('--pack') ?? [];

if (unnamed !== undefined) refuse('Name the file of a rate pack, signed or a draft, after --pack.');
else if (month === undefined) listAll();
else if (/^\d{4}-\d{2}(-\d{2})?$/.test(month)) listWithout(month.slice(0, 7), packFile === undefined ? new Set() : filledIn(packFile));
else refuse(`"${month}" is neither a month such as 2027-04 nor a date such as 2027-04-06.`);

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function listAll(): void {
  for (const { title, law, rows, knownUntil } of figures()) {
    console.log(`${title}\n  ${law.text}`);
    for (const { from, text, authority, unverified } of rows) {
      console.log(`  ${from}  ${text.padStart(9)}  ${authority}${unverified === undefined ? '' : `  UNCHECKED: ${unverified}`}`);
    }
    console.log(knownUntil === undefined ? '  until it is changed\n' : `  known until ${knownUntil}\n`);
  }
}

/** Figures that are set anew each year and have no row that begins in the month or later. */
function listWithout(wanted: string, inPack: ReadonlySet<string>): void {
  const lacking = figures().filter(
    ({ drawnFrom, knownUntil, rows }) =>
      knownUntil !== undefined && !inPack.has(drawnFrom) && !rows.some(({ from }) => from.slice(0, 7) >= wanted),
  );
  for (const { id, title, rows, knownUntil } of lacking)
    console.log(`${id.padEnd(48)} ${(rows.at(-1)?.text ?? '').padStart(9)}  until ${knownUntil ?? ''}  ${title}`);
  console.log(
    `\n${lacking.length} figures have no row from ${wanted}. The table of local housing allowances is one more; it is frozen with \`frozen\` of rules/years.ts.`,
  );
  listOpenEnded(wanted);
}

/** Figures without an end that moved in these years, the last time before the month. */
function listOpenEnded(wanted: string): void {
  const moved = figures().filter(({ knownUntil, rows }) => {
    const last = rows.at(-1)?.from ?? '';
    return knownUntil === undefined && last >= '2024-04' && last.slice(0, 7) < wanted;
  });
  if (moved.length === 0) return;
  console.log('\nNo end, but moved since April 2024; look whether they move again:');
  for (const { id, title, rows } of moved)
    console.log(`${id.padEnd(48)} ${(rows.at(-1)?.text ?? '').padStart(9)}  from ${rows.at(-1)?.from ?? ''}  ${title}`);
}
