import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { generateCase } from '../households/generate.ts';
import { root } from '../run/command.ts';

/** What it took to answer many different households through `--lines`. */
export interface ManyLines {
  seconds: number;
  errors: number;
  /** Resident memory in MB after so many answers; empty where the system does not tell. */
  memory: Map<number, number>;
  peak: number | undefined;
}

/** Sends this many generated households to the real command line, and looks at its memory after each of these counts. */
export async function answerMany(count: number, lookAfter: readonly number[]): Promise<ManyLines> {
  const program = spawn(process.execPath, [join(root, 'electron/cli/calculate.ts'), '--lines'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const start = performance.now();
  // Its input stays open until the last look, so that its memory can still be read.
  Readable.from(cases(count)).pipe(program.stdin, { end: false });
  const memory = new Map<number, number>();
  let errors = 0;
  let answered = 0;
  let line = '';
  program.stdout.setEncoding('utf8');
  for await (const chunk of program.stdout as AsyncIterable<string>) {
    const lines = (line + chunk).split('\n');
    line = lines.pop() ?? '';
    for (const answer of lines) {
      answered += 1;
      if (answer.startsWith('{"error"')) errors += 1;
      if (lookAfter.includes(answered)) remember(memory, answered, memoryOf(program.pid, 'VmRSS'));
    }
    if (answered >= count) break;
  }
  const seconds = (performance.now() - start) / 1000;
  const peak = memoryOf(program.pid, 'VmHWM');
  program.stdin.end();
  await ended;
  return { seconds, errors, memory, peak };
}

function* cases(count: number): Generator<string> {
  for (let seed = 1; seed <= count; seed += 1) yield `${JSON.stringify(generateCase(seed))}\n`;
}

function remember(memory: Map<number, number>, answered: number, megabytes: number | undefined): void {
  if (megabytes !== undefined) memory.set(answered, megabytes);
}

/** Linux tells of another process's memory; other systems need a tool for it. */
function memoryOf(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
