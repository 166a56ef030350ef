import { once } from 'node:events';
import type { Tally } from './lines.ts';

/** Writes to standard output and waits while its reader is behind. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Ends quietly when the reader of standard output has gone ("… | head -1"), as other commands do. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

/** Words for a person, on standard error. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** A count on standard error that renews itself, when that is a terminal; else nothing. */
export function progressTo(terminal: NodeJS.WriteStream): {
  show: (tally: Readonly<Tally>) => void;
  end: (tally: Readonly<Tally>) => void;
} {
  if (!terminal.isTTY) return { show: () => {}, end: () => {} };
  let last = 0;
  const draw = ({ cases, invalid, faults }: Readonly<Tally>): void => {
    terminal.write(`\r${cases} answered, ${invalid + faults} of them with an error`);
  };
  return {
    show: (tally) => {
      if (Date.now() - last < 200) return;
      last = Date.now();
      draw(tally);
    },
    end: (tally) => {
      draw(tally);
      terminal.write('\n');
    },
  };
}
