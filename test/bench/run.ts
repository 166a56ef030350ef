import { calculate, months, sweep, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { SweepRequest } from '#shared/calculation/sweep';
import { generateCase } from '../households/generate.ts';
import { operationsOf } from './floor.ts';
import { answerMany } from './many-lines.ts';
import { printLargestMerge, printPublishingTimes } from './publishing.ts';
import { timeRecords } from './records.ts';
import { startToPage } from './start.ts';
import { printTeamTimes } from './team-run.ts';
import { timed, timingOf, type Timing } from './timing.ts';
import { measureInWindow } from './window/run.ts';

/** `npm run bench`: how long things take here, beside a floor counted in the same run. It passes or fails nothing. */

const households = someCases(200);
const household = (index: number): Case => households[index % households.length] ?? lone;
const lone = valid({
  format: 'taper-case',
  version: 1,
  reference: 'BENCH',
  asAt: '2026-06-15',
  nation: 'england',
  place: { brma: 'Brighton and Hove' },
  client: { born: '1990-03-14' },
  children: [
    { id: 'child-1', born: '2019-05-01' },
    { id: 'child-2', born: '2023-02-11' },
  ],
  home: { tenure: 'private-rent', rent: { amount: '950.00', per: 'month' }, councilTax: { annual: '1800.00' } },
  savings: '2500.00',
  claims: { universalCredit: true, childBenefit: true },
  now: { id: 'now' },
  scenarios: [
    { id: 'job', jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: '13.50', hoursPerWeek: '16' }, paid: 'monthly' }] },
  ],
});

/** Every quarter of an hour from none to sixty: 241 points. */
const everyQuarter: SweepRequest = { situation: 'job', job: 'job-1', vary: 'hours', from: '0', to: '60', step: '0.25' };

/** Answers that are not known: eight of yes or no that the law asks for, and an amount. */
const unknown: readonly [string, NonNullable<Case['notKnown']>][] = [
  [
    'eight unknown yes/no facts',
    [
      'client.blind',
      'client.terminallyIll',
      'client.newStyleJsa',
      'claims.childBenefit',
      'claims.universalCredit',
      'place.greaterLondon',
      'scenarios[0].jobs[0].sick',
      'scenarios[0].taxFreeChildcare',
    ].map((path) => ({ path })),
  ],
  ['savings between 0 and 20,000', [{ path: 'savings', from: '0', to: '20000' }]],
  [
    'pay and rent, each between two',
    [
      { path: 'scenarios[0].jobs[0].pay.hoursPerWeek', from: '10', to: '30' },
      { path: 'home.rent.amount', from: '700', to: '1200' },
    ],
  ],
];

row('', 'median', 'p95', 'runs');
show(
  'one calculation, different households',
  timed((index) => calculate(household(index)), { warmUp: 400, runs: 1000 }),
);
show(
  'the same with its trace',
  timed((index) => calculate(household(index), { trace: true }), { warmUp: 200, runs: 500 }),
);
const calculation = show(
  'one calculation, the same household',
  timed(() => calculate(lone), { warmUp: 300, runs: 1000 }),
);
aboveFloor(calculation, () => calculate(lone));
const traced = show(
  'the same household with its trace',
  timed(() => calculate(lone, { trace: true }), { warmUp: 300, runs: 1000 }),
);
aboveFloor(traced, () => calculate(lone, { trace: true }));
const points = sweep(lone, everyQuarter).points.length;
const sweeping = show(
  `a sweep of ${points} points, every amount`,
  timed(() => sweep(lone, everyQuarter), { warmUp: 5, runs: 30 }),
);
aboveFloor(sweeping, () => sweep(lone, everyQuarter));
show(
  'what moved in a year and by one answer, cause by cause',
  timed(() => whatMoved({ case: { ...lone, asAt: '2025-06-15' } }, { case: { ...lone, savings: '6500.00' } }), { warmUp: 20, runs: 100 }),
);

for (const [title, notKnown] of unknown) {
  const asked = valid({ ...lone, notKnown });
  const { range } = calculate(asked);
  show(
    `a range, ${title} (${range === undefined ? 'refused' : `${range.workings} ways`})`,
    timed(() => calculate(asked), { warmUp: 5, runs: 30 }),
  );
}

show(
  'the 24 months ahead, the same household',
  timed(() => months(lone, 'job', { months: 24 }), { warmUp: 20, runs: 100 }),
);
show(
  'the 24 months ahead, different households',
  timed((index) => months(household(index), 'now', { months: 24 }), { warmUp: 20, runs: 100 }),
);
show(
  'the same, copied as from the worker of the window',
  timed((index) => structuredClone(months(household(index), 'now', { months: 24 })), { warmUp: 20, runs: 100 }),
);
const stopping = valid({
  ...lone,
  scenarios: lone.scenarios.map((scenario) => ({ ...scenario, startsOn: '2026-07-01', stops: { on: '2026-12-31', kind: 'job-ends' } })),
});
show(
  'what follows a stop, with six months',
  timed(() => calculate(stopping, { monthsAfterStop: 6 }), { warmUp: 20, runs: 100 }),
);

const count = 10_000;
const many = await answerMany(count, [2_000, count]);
console.log(
  `\n${count} different households through --lines: ${many.seconds.toFixed(1)} s (${((many.seconds / count) * 1000).toFixed(2)} ms each, ${many.errors} of them errors)`,
);
for (const [answered, megabytes] of many.memory) console.log(`  memory after ${answered}: ${megabytes.toFixed(0)} MB`);
console.log(many.peak === undefined ? '  memory: not measured on this system' : `  memory at most: ${many.peak.toFixed(0)} MB`);

await printTeamTimes();
await printPublishingTimes();
await printLargestMerge(1_000_000);
const recordCount = 10_000;
const records = await timeRecords(recordCount, household);
console.log(`\nencrypted records of ${recordCount} cases, each with a calculation and its working`);
console.log(`  on the disk: ${records.megabytesPerThousand.toFixed(1)} MB for 1,000 cases`);
console.log(`  to open: ${records.openSeconds.toFixed(1)} s, every page read`);
for (const [what, took] of records.searchMilliseconds) console.log(`  to search, ${what}: ${took.toFixed(0)} ms`);
console.log(
  `  to delete one case: ${records.deleteMilliseconds.toFixed(0)} ms; to erase it from the file and its backups, in the background:`,
);
console.log(
  `    ${records.eraseSeconds.toFixed(1)} s, with a new backup; anything else waits ${records.keptWaitingMilliseconds.toFixed(0)} ms at most`,
);

await startToPage();
const starts: number[] = [];
for (let run = 0; run < 5; run += 1) starts.push(await startToPage());
console.log('');
show('npm start to the page, already built', timingOf(starts));

console.log('\nin the window (Chromium)');
await measureInWindow();

function someCases(wanted: number): Case[] {
  const found: Case[] = [];
  for (let seed = 1; found.length < wanted; seed += 1) {
    const parsed = parseCase(generateCase(seed));
    if (parsed.ok && answers(parsed.case)) found.push(parsed.case);
  }
  return found;
}

function answers(subject: Case): boolean {
  try {
    calculate(subject);
    return true;
  } catch {
    return false;
  }
}

function valid(input: unknown): Case {
  const parsed = parseCase(input);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.case;
}

/** The decimal operations of a run, done again with nothing around them, and how far above that the run is. */
function aboveFloor(timing: Timing, run: () => unknown): void {
  const { count: operations, repeat } = operationsOf(run);
  const floor = timed(repeat, { warmUp: 20, runs: Math.max(30, Math.round(200_000 / operations)) });
  show(`  its floor: ${operations} decimal operations`, floor);
  console.log(`  above the floor: ${(timing.median / floor.median).toFixed(1)} times`);
}

function show(title: string, timing: Timing): Timing {
  row(title, milliseconds(timing.median), milliseconds(timing.p95), String(timing.runs));
  return timing;
}

function row(title: string, ...cells: readonly string[]): void {
  console.log(title.padEnd(52) + cells.map((cell) => cell.padStart(11)).join(''));
}

function milliseconds(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
