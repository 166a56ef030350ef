import { teamTimes } from './team.ts';

const cells = (...texts: readonly string[]): string => texts.map((text) => text.padStart(11)).join('');
const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** Prints the times of a team's feedback, a line for each size and database. */
export async function printTeamTimes(): Promise<void> {
  console.log(`\nTeam feedback: ${cells('database', 'rows', 'machines', 'merge 10k', 'count', 'publish', 'show', 'merge takes')}`);
  await teamTimes([1_000, 100_000, 1_000_000], ({ database, rows, machines, merge, count, publish, show, memory }) => {
    const times = [merge, count, publish, show].map(seconds);
    console.log(`               ${cells(database, String(rows), String(machines), ...times, `${memory.toFixed(0)} MB`)}`);
  });
}
