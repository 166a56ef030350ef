import type { TeamSheet } from '#shared/team/sheet';
import { countInWords, shareInWords, type ShownCount } from '#shared/team/shown';

/** A sheet as a table for a spreadsheet: one figure a line, with what it is of. It has what the sheet has and no more. */
export function csvOf(sheet: TeamSheet): string {
  const rows: (readonly string[])[] = [['part', 'of', 'what', 'value']];
  const add = (part: string, of: string, what: string, value: string | number | undefined): void => {
    if (value !== undefined) rows.push([part, of, what, String(value)]);
  };
  const count = (part: string, of: string, what: string, shown: ShownCount): void => add(part, of, what, countInWords(shown));
  add('sheet', '', 'service', sheet.service);
  add('sheet', '', 'team', sheet.team ?? 'the whole service');
  add('sheet', '', 'first month', sheet.period.first);
  add('sheet', '', 'last month', sheet.period.last);
  add('sheet', '', 'too small', sheet.tooSmall);
  for (const { of, group } of [{ of: 'all', group: sheet.all }, ...sheet.hours.map((band) => ({ of: band.band, group: band }))]) {
    count('calculations', of, 'calculations', group.calculations);
    count('calculations', of, 'worse off', group.worseOff);
    add('calculations', of, 'share', shareInWords(group.notWorseOff));
    add('calculations', of, 'lower quartile of gain, £ a month', group.gain?.lower);
    add('calculations', of, 'median gain, £ a month', group.gain?.median);
    add('calculations', of, 'upper quartile of gain, £ a month', group.gain?.upper);
  }
  count('people', 'all', 'people', sheet.people);
  add('calculations', 'all', 'median weeks from referral', sheet.weeksFromReferral?.median);
  for (const { reason, calculations } of sheet.reasons) count('reasons for a loss', reason, 'calculations', calculations);
  for (const { month, calculations } of sheet.months) count('months', month, 'calculations', calculations);
  if (sheet.signed !== undefined) {
    count('signed', 'all', 'calculations', sheet.signed.all);
    count('signed', 'before starting work', 'calculations', sheet.signed.beforeStart);
    count('signed', 'after a change of hours', 'calculations', sheet.signed.hoursChange);
  }
  add('job starts', '', 'definition', sheet.starts.definitionInWords);
  count('job starts', 'all', 'started', sheet.starts.total);
  sheet.starts.months.forEach(({ month, started, soFar }, index) => {
    count('job starts', month, 'started', started);
    count('job starts', month, 'started in the year so far', soFar);
    for (const target of sheet.starts.targets) add('job starts', month, `${target.name} of ${target.year} a year`, target.soFar[index]);
  });
  for (const { band, calculations, started } of sheet.profile?.bands ?? []) {
    count('profile', band, 'calculations', calculations);
    count('profile', band, 'started', started);
  }
  for (const { team, calculations, started } of sheet.teams) {
    count('teams', team, 'calculations', calculations);
    count('teams', team, 'started', started);
  }
  for (const { name, machine, months, missing } of sheet.machines) {
    add('machines', name === '' ? machine : name, 'months sent', months.join(' '));
    add('machines', name === '' ? machine : name, 'months missing', missing.join(' '));
  }
  for (const note of sheet.notes) add('notes', '', '', note);
  return rows
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** A field that a spreadsheet takes as text, also where it would begin a formula. */
function field(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
