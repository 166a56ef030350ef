/** What the command line was asked to do. */
export type Request =
  | { kind: 'help' }
  | { kind: 'one'; file: string; json: boolean; trace: boolean }
  | { kind: 'lines'; trace: boolean }
  | { kind: 'mistake'; found: string; message: string; asJson: boolean };

export const usage = `Works out what a household has now and what it would have in each situation of a case.

  npm run --silent calculate -- case.json            a table to read
  npm run --silent calculate -- case.json --json     the result as JSON
  npm run --silent calculate -- - < case.json        the case from standard input
  npm run --silent calculate -- --lines < cases.jsonl > results.jsonl
                                                     one case a line in, one result a line out

  --trace   also how each amount was worked out
  --help    this

Blank lines are ignored with --lines. Exit 0: every case was answered. Exit 2: a case, or the command, was not valid.
`;

export const flags = ['--json', '--lines', '--trace', '--help'] as const;

/** Reads the arguments after the program's name. */
export function requestOf(given: readonly string[]): Request {
  const asked = new Set(given.filter(isFlag));
  const files = given.filter((argument) => !isFlag(argument));
  const asJson = asked.has('--json') || asked.has('--lines');
  const mistake = (found: string, message: string): Request => ({ kind: 'mistake', found, message, asJson });

  const unknown = [...asked].find((flag) => !(flags as readonly string[]).includes(flag));
  if (unknown !== undefined) return mistake(unknown, `There is no option ${unknown}. The options are ${flags.join(', ')}.`);
  if (asked.has('--help')) return { kind: 'help' };

  const [file, second] = files;
  const trace = asked.has('--trace');
  if (asked.has('--lines')) {
    if (file !== undefined) return mistake(file, `With --lines the cases come on standard input: … --lines < ${file}`);
    return { kind: 'lines', trace };
  }
  if (file === undefined) return mistake('nothing', 'Name the file of a case, or - for standard input.');
  if (second !== undefined) return mistake(second, 'One case at a time. For many, use --lines with one case a line.');
  return { kind: 'one', file, json: asked.has('--json'), trace };
}

/** A lone hyphen is standard input, not an option. */
const isFlag = (argument: string): boolean => argument.startsWith('-') && argument !== '-';
