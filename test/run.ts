import { together, type Counts } from './run/counts.ts';
import { fullRun, steps } from './run/steps.ts';

/**
 * Runs everything that must hold before a change is accepted, or the steps that are named: `npm test`, `npm run check`.
 * Every step runs even after one has failed. The last line counts the tests of the runners, and one for each other check.
 */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const wanted = named.length > 0 ? named : fullRun;
const outcomes: { heading: string; seconds: number; counts: Counts }[] = [];
for (const { heading, run } of steps.filter(({ name }) => wanted.includes(name))) {
  console.log(`\n=== ${heading} ===\n`);
  const start = performance.now();
  const counts = await run();
  outcomes.push({ heading, seconds: (performance.now() - start) / 1000, counts });
}

console.log('\n=== All together ===\n');
for (const { heading, seconds, counts } of outcomes) console.log(`${heading.padEnd(26)} ${inWords(counts)} (${seconds.toFixed(1)} s)`);
const total = together(outcomes.map(({ counts }) => counts));
for (const { name, reason } of total.skipped) console.log(`Skipped: ${name}: ${reason}`);
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}
