/** What the command line was asked to do. */
export type Request =
  | { kind: 'help' }
  | { kind: 'one'; file: string; json: boolean; trace: boolean }
  | { kind: 'moved'; file: string; earlier: readonly string[]; json: boolean }
  | { kind: 'lines'; trace: boolean }
  | { kind: 'mistake'; found: string; message: string; asJson: boolean };

export const usage = `Works out what a household has now and what it would have in each situation of a case.

  npm run --silent calculate -- case.json            a table to read
  npm run --silent calculate -- case.json --json     the result as JSON
  npm run --silent calculate -- - < case.json        the case from standard input
  npm run --silent calculate -- --lines < cases.jsonl > results.jsonl
                                                     one case a line in, one result a line out

  npm run --silent calculate -- case.json --compare old-case.json --compare old-result.json
                                                     why the answer moved since: an earlier case, or a result
                                                     that was kept, or both; in words, or as JSON with --json

  --trace   also how each amount was worked out
  --help    this

Blank lines are ignored with --lines. Exit 0: every case was answered. Exit 2: a case, or the command, was not valid.
`;

export const flags = ['--json', '--lines', '--trace', '--compare', '--help'] as const;

/** Reads the arguments after the program's name. */
export function requestOf(all: readonly string[]): Request {
  const { given, earlier, unnamed } = earlierIn(all);
  const asked = new Set(given.filter(isFlag));
  const files = given.filter((argument) => !isFlag(argument));
  const asJson = asked.has('--json') || asked.has('--lines');
  const mistake = (found: string, message: string): Request => ({ kind: 'mistake', found, message, asJson });

  const unknown = [...asked].find((flag) => !(flags as readonly string[]).includes(flag));
  if (unknown !== undefined) return mistake(unknown, `There is no option ${unknown}. The options are ${flags.join(', ')}.`);
  if (asked.has('--help')) return { kind: 'help' };

  const [file, second] = files;
  const trace = asked.has('--trace');
  if (unnamed) return mistake('nothing', 'Name the file of an earlier case or result after --compare.');
  if (asked.has('--lines')) {
    if (earlier.length > 0) return mistake('--compare', 'With --compare one case at a time: --lines does not go with it.');
    if (file !== undefined) return mistake(file, `With --lines the cases come on standard input: … --lines < ${file}`);
    return { kind: 'lines', trace };
  }
  if (file === undefined) return mistake('nothing', 'Name the file of a case, or - for standard input.');
  if (second !== undefined) return mistake(second, 'One case at a time. For many, use --lines with one case a line.');
  if (earlier.length > 0) {
    if (trace) return mistake('--trace', 'With --compare each cause names what is behind it: --trace does not go with it.');
    return { kind: 'moved', file, earlier, json: asked.has('--json') };
  }
  return { kind: 'one', file, json: asked.has('--json'), trace };
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
