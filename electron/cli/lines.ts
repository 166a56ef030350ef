import { StringDecoder } from 'node:string_decoder';
import type { PackInUse } from '#rules';
import { answerTo, errorOf, type Answer } from './answer.ts';
import type { Asked } from './request.ts';

/** How many lines were answered, and how many of those could not be. */
export interface Tally {
  cases: number;
  invalid: number;
  faults: number;
}

/** A case is a few thousand characters. A longer line is refused, so that memory stays constant whatever comes in. */
const longestLine = 4_000_000;

/**
 * Answers one case a line, in order, as they come: the next line is read only when the answer to the one before has been
 * taken. Blank lines are ignored.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (text: string) => Promise<void>,
  asked: Asked,
  progress: (tally: Readonly<Tally>) => void,
  pack?: PackInUse,
): Promise<Tally> {
  const tally: Tally = { cases: 0, invalid: 0, faults: 0 };
  for await (const line of linesOf(input)) {
    if (line !== tooLong && line.trim() === '') continue;
    const answer = line === tooLong ? answerToTooLong : answerTo(line, asked, pack);
    tally.cases += 1;
    if (answer.kind === 'problems') tally.invalid += 1;
    if (answer.kind === 'fault') tally.faults += 1;
    await write(`${JSON.stringify(answer.kind === 'result' ? answer.result : errorOf(answer))}\n`);
    progress(tally);
  }
  return tally;
}

const tooLong = Symbol('a line that is too long');

const answerToTooLong: Answer = {
  kind: 'problems',
  problems: [
    {
      path: '',
      found: `a line of more than ${longestLine} characters`,
      allowed: ['one case a line'],
      message: 'This line is too long to be a case. Put one case on each line.',
    },
  ],
};

async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | typeof tooLong> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let dropping = false;
  for await (const chunk of input) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    rest = dropping ? '' : rest + first;
    for (const next of others) {
      yield dropping || rest.length > longestLine ? tooLong : rest;
      dropping = false;
      rest = next;
    }
    if (rest.length > longestLine) {
      dropping = true;
      rest = '';
    }
  }
  if (dropping) yield tooLong;
  else if (rest !== '') yield rest + decoder.end();
}
