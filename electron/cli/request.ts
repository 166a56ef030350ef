import { mostMonths } from '#rules';
import type { NotKnown } from '#shared/case/not-known';
import { isoDate } from '#shared/case/values';
import { isFlag, optionValuesIn } from './option-values.ts';

/** What the command line was asked to do. `pack` names the file of a rate pack, or "none"; absent, the one in use on this machine. */
export type Request =
  | { kind: 'help' }
  | { kind: 'one'; file: string; json: boolean; asked: Asked; pack: string | undefined }
  | { kind: 'moved'; file: string; earlier: readonly string[]; json: boolean; pack: string | undefined }
  | { kind: 'reconcile'; file: string; json: boolean; pack: string | undefined }
  | { kind: 'lines'; asked: Asked; pack: string | undefined }
  | { kind: 'mistake'; found: string; message: string; asJson: boolean };

/** What is asked of every case: how it was worked out, what follows if the job of each scenario ends on a day, and which answers are not known. */
export interface Asked {
  trace: boolean;
  notKnown: readonly NotKnown[];
  stop?: string;
  /** So many months ahead of each situation. */
  months?: number;
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

  npm run --silent calculate -- case.json --not-known client.pip --not-known savings=0..9000
                                                     what the answer can be where answers of the case are not
                                                     known, by their paths; an amount with its least and its most

  npm run --silent calculate -- case.json --reconcile
                                                     the statement of the case beside what Taper works out, line by
                                                     line, and what would explain a difference

  --trace       also how each amount was worked out
  --stop DATE   also what follows if the job of each scenario ends on that day (2027-03-31), where the case does not say
  --pack FILE   by the figures of a signed rate pack, or none; without it, by the pack in use on this machine
  --months N    also the months ahead, up to 24: what comes and goes out on which day (with --json as "timelines")
  --help        this

Blank lines are ignored with --lines. Exit 0: every case was answered. Exit 2: a case, or the command, was not valid.
`;

export const flags = [
  '--json',
  '--lines',
  '--trace',
  '--stop',
  '--months',
  '--compare',
  '--not-known',
  '--reconcile',
  '--pack',
  '--help',
] as const;

/** Reads the arguments after the program's name. */
export function requestOf(all: readonly string[]): Request {
  const { given: withoutValues, values, unnamed } = optionValuesIn(all, ['--compare', '--not-known', '--pack', '--months']);
  const [earlier, unknown, packs] = [values.get('--compare') ?? [], values.get('--not-known') ?? [], values.get('--pack') ?? []];
  const { given, stop } = stopIn(withoutValues);
  const months = values.get('--months')?.at(-1);
  const asked = new Set(given.filter(isFlag));
  const files = given.filter((argument) => !isFlag(argument));
  const asJson = asked.has('--json') || asked.has('--lines');
  const mistake = (found: string, message: string): Request => ({ kind: 'mistake', found, message, asJson });

  const unheardOf = [...asked].find((flag) => !(flags as readonly string[]).includes(flag));
  if (unheardOf !== undefined) return mistake(unheardOf, `There is no option ${unheardOf}. The options are ${flags.join(', ')}.`);
  if (asked.has('--help')) return { kind: 'help' };
  if (stop !== undefined && !isoDate.safeParse(stop).success)
    return mistake(stop, '--stop needs the last day of the job, such as --stop 2027-03-31.');

  const [file, second] = files;
  const [pack, secondPack] = packs;
  const notKnown = unknown.map(notKnownIn);
  const ofEachCase: Asked = {
    trace: asked.has('--trace'),
    notKnown,
    ...(stop !== undefined && { stop }),
    ...(months !== undefined && { months: Number(months) }),
  };
  if (unnamed === '--months' || (months !== undefined && !isMonths(months)))
    return mistake(months ?? 'nothing', `Say how many months after --months, from 1 to ${mostMonths}.`);
  if (unnamed === '--compare') return mistake('nothing', 'Name the file of an earlier case or result after --compare.');
  if (unnamed === '--pack') return mistake('nothing', 'Name the file of a signed rate pack after --pack, or none.');
  if (secondPack !== undefined) return mistake(secondPack, 'One rate pack at a time.');
  if (unnamed === '--not-known')
    return mistake('nothing', 'Name the path of an answer after --not-known, such as client.pip or savings=0..9000.');
  if (asked.has('--lines')) {
    if (asked.has('--reconcile')) return mistake('--reconcile', 'With --reconcile one case at a time: --lines does not go with it.');
    if (earlier.length > 0) return mistake('--compare', 'With --compare one case at a time: --lines does not go with it.');
    if (file !== undefined) return mistake(file, `With --lines the cases come on standard input: … --lines < ${file}`);
    return { kind: 'lines', asked: ofEachCase, pack };
  }
  if (file === undefined) return mistake('nothing', 'Name the file of a case, or - for standard input.');
  if (second !== undefined) return mistake(second, 'One case at a time. For many, use --lines with one case a line.');
  if (asked.has('--reconcile')) {
    const [other] = [...asked, ...values.keys()].filter((flag) => !['--reconcile', '--json', '--pack'].includes(flag));
    if (other !== undefined || stop !== undefined)
      return mistake(other ?? '--stop', `With --reconcile only --json and --pack go, not ${other ?? '--stop'}.`);
    return { kind: 'reconcile', file, json: asked.has('--json'), pack };
  }
  if (earlier.length > 0) {
    if (ofEachCase.trace) return mistake('--trace', 'With --compare each cause names what is behind it: --trace does not go with it.');
    if (notKnown.length > 0) return mistake('--not-known', 'Two answers are compared as they are: --not-known does not go with --compare.');
    if (months !== undefined) return mistake('--months', 'With --compare there are no months ahead: --months does not go with it.');
    if (stop !== undefined) return mistake('--stop', 'With --compare a stop is said in the case ("stops"): --stop does not go with it.');
    return { kind: 'moved', file, earlier, json: asked.has('--json'), pack };
  }
  return { kind: 'one', file, json: asked.has('--json'), asked: ofEachCase, pack };
}

const isMonths = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= mostMonths;

/** "client.pip", or "savings=0..9000" with the least and the most. */
function notKnownIn(text: string): NotKnown {
  const [, path = text, from, to] = /^([^=]*)=(.*?)\.\.(.*)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? { path } : { path, from, to };
}

/** The day named after --stop, taken out of the arguments; "nothing" where none is named. */
function stopIn(all: readonly string[]): { given: readonly string[]; stop: string | undefined } {
  const at = all.indexOf('--stop');
  if (at < 0) return { given: all, stop: undefined };
  return { given: all.filter((_, index) => index !== at && index !== at + 1), stop: all[at + 1] ?? 'nothing' };
}
