import { isoDate } from '#shared/case/values';

/** What the command line was asked to do. */
export type Request =
  | { kind: 'help' }
  | { kind: 'one'; file: string; json: boolean; asked: Asked }
  | { kind: 'moved'; file: string; earlier: readonly string[]; json: boolean }
  | { kind: 'lines'; asked: Asked }
  | { kind: 'mistake'; found: string; message: string; asJson: boolean };

/** What is asked of every case: how it was worked out, and what follows if the job of each scenario ends on a day. */
export interface Asked {
  trace: boolean;
  stop?: string;
}

export const usage = `Works out what a household has now and what it would have in each situation of a case.

  npm run --silent calculate -- case.json            a table to read
  npm run --silent calculate -- case.json --json     the result as JSON
  npm run --silent calculate -- - < case.json        the case from standard input
  npm run --silent calculate -- --lines < cases.jsonl > results.jsonl
                                                     one case a line in, one result a line out

  npm run --silent calculate -- case.json --compare old-case.json --compare old-result.json
                                                     why the answer moved since: an earlier case, or a result
                                                     that was kept, or both; in words, or as JSON with --json

  --trace       also how each amount was worked out
  --stop DATE   also what follows if the job of each scenario ends on that day (2027-03-31), where the case does not say
  --help        this

Blank lines are ignored with --lines. Exit 0: every case was answered. Exit 2: a case, or the command, was not valid.
`;

export const flags = ['--json', '--lines', '--trace', '--stop', '--compare', '--help'] as const;

/** Reads the arguments after the program's name. */
export function requestOf(all: readonly string[]): Request {
  const { given: withoutEarlier, earlier, unnamed } = earlierIn(all);
  const { given, stop } = stopIn(withoutEarlier);
  const asked = new Set(given.filter(isFlag));
  const files = given.filter((argument) => !isFlag(argument));
  const asJson = asked.has('--json') || asked.has('--lines');
  const mistake = (found: string, message: string): Request => ({ kind: 'mistake', found, message, asJson });

  const unknown = [...asked].find((flag) => !(flags as readonly string[]).includes(flag));
  if (unknown !== undefined) return mistake(unknown, `There is no option ${unknown}. The options are ${flags.join(', ')}.`);
  if (asked.has('--help')) return { kind: 'help' };
  if (stop !== undefined && !isoDate.safeParse(stop).success)
    return mistake(stop, '--stop needs the last day of the job, such as --stop 2027-03-31.');

  const [file, second] = files;
  const ofEachCase: Asked = { trace: asked.has('--trace'), ...(stop !== undefined && { stop }) };
  if (unnamed) return mistake('nothing', 'Name the file of an earlier case or result after --compare.');
  if (asked.has('--lines')) {
    if (earlier.length > 0) return mistake('--compare', 'With --compare one case at a time: --lines does not go with it.');
    if (file !== undefined) return mistake(file, `With --lines the cases come on standard input: … --lines < ${file}`);
    return { kind: 'lines', asked: ofEachCase };
  }
  if (file === undefined) return mistake('nothing', 'Name the file of a case, or - for standard input.');
  if (second !== undefined) return mistake(second, 'One case at a time. For many, use --lines with one case a line.');
  if (earlier.length > 0) {
    if (ofEachCase.trace) return mistake('--trace', 'With --compare each cause names what is behind it: --trace does not go with it.');
    if (stop !== undefined) return mistake('--stop', 'With --compare a stop is said in the case ("stops"): --stop does not go with it.');
    return { kind: 'moved', file, earlier, json: asked.has('--json') };
  }
  return { kind: 'one', file, json: asked.has('--json'), asked: ofEachCase };
}

/** A lone hyphen is standard input, not an option. */
const isFlag = (argument: string): boolean => argument.startsWith('-') && argument !== '-';

/** Takes the files out that --compare names, each after one. */
function earlierIn(all: readonly string[]): { given: string[]; earlier: string[]; unnamed: boolean } {
  const given: string[] = [];
  const earlier: string[] = [];
  let unnamed = false;
  for (let index = 0; index < all.length; index += 1) {
    const argument = all[index] ?? '';
    if (argument !== '--compare') given.push(argument);
    else {
      index += 1;
      const file = all[index];
      if (file === undefined || isFlag(file)) unnamed = true;
      else earlier.push(file);
    }
  }
  return { given, earlier, unnamed };
}

/** The day named after --stop, taken out of the arguments; "nothing" where none is named. */
function stopIn(all: readonly string[]): { given: readonly string[]; stop: string | undefined } {
  const at = all.indexOf('--stop');
  if (at < 0) return { given: all, stop: undefined };
  return { given: all.filter((_, index) => index !== at && index !== at + 1), stop: all[at + 1] ?? 'nothing' };
}
