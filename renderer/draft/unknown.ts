import { notKnown, possibleFor, usualOf } from '#shared/case/not-known';
import { caseShape } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, isWithin, listAt, textAt, withAnswer, type Answer } from './path.ts';

/** Answers of a draft that are marked as not known. A mark that was taken away stays in the draft, so that what it said comes back with it. */

const list = 'notKnown';

/** Where the mark of an answer is in the draft: "notKnown[2]"; nothing where it never had one. */
export function markOf(draft: Draft, path: string): string | undefined {
  const index = listAt(draft, list).findIndex((mark) => isGroup(mark) && mark['path'] === path);
  return index < 0 ? undefined : `${list}[${index}]`;
}

/** Whether an answer is marked as not known. */
export function isMarked(draft: Draft, path: string): boolean {
  return listAt(draft, list).some((mark) => isGroup(mark) && mark['path'] === path && mark['off'] !== true);
}

/** The draft with the mark of an answer put on or taken away. */
export function withMark(draft: Draft, path: string, on: boolean): Draft {
  const mark = markOf(draft, path);
  if (mark !== undefined) return withAnswer(draft, `${mark}.off`, on ? undefined : true);
  return on ? withAnswer(draft, list, [...listAt(draft, list), { path }]) : draft;
}

/** The values that a mark says are possible; nothing where it says none. */
export function possibleAt(draft: Draft, path: string): readonly Answer[] | undefined {
  const mark = markOf(draft, path);
  const possible = mark === undefined ? undefined : answerAt(draft, `${mark}.possible`);
  return Array.isArray(possible) ? possible : undefined;
}

/** The draft with an answer marked as not known and one of these values, null for none. */
export function withPossible(draft: Draft, path: string, possible: readonly Answer[] | undefined): Draft {
  const marked = withMark(draft, path, true);
  return withAnswer(marked, `${markOf(marked, path)}.possible`, possible && [...possible]);
}

/** The draft with more said in the mark of an answer. */
export function withMarkSaying(draft: Draft, path: string, said: Record<string, Answer>): Draft {
  const mark = markOf(draft, path);
  if (mark === undefined) return draft;
  return Object.entries(said).reduce<Draft>((made, [key, answer]) => withAnswer(made, `${mark}.${key}`, answer), draft);
}

/** What an answer that is not known may be: one of a few, an amount or a date between two; nothing where it has to be known. */
export type Unknowable = 'values' | 'amount' | 'date' | '';

export function unknowableAt(draft: Draft, path: string): Unknowable {
  const possible = possibleAt(draft, path);
  if (possible !== undefined) return possibleFor(caseShape, draft, { path, possible: [...possible] }).kind === 'values' ? 'values' : '';
  if (possibleFor(caseShape, draft, { path }).kind === 'values') return 'values';
  if (possibleFor(caseShape, draft, { path, from: '1', to: '2' }).kind === 'between') return 'amount';
  if (possibleFor(caseShape, draft, { path, from: 1, to: 2 }).kind === 'values') return 'amount';
  return possibleFor(caseShape, draft, { path, from: '2026-01-01', to: '2026-01-02' }).kind === 'values' ? 'date' : '';
}

/**
 * The marks of a case: those that are on, of answers that are there and apply. `tidy` says an amount as a case file does, by the
 * key of its answer.
 */
export function marksOf(draft: Draft, setAside: readonly string[], tidy: (key: string, text: string) => Answer | undefined): Answer[] {
  return listAt(draft, list).flatMap((mark): Answer[] => {
    const path = isGroup(mark) ? textAt(mark, 'path') : '';
    if (!isGroup(mark) || mark['off'] === true || setAside.some((aside) => isWithin(path, aside))) return [];
    if (path.startsWith('partner.') && !isGroup(draft['partner'])) return [];
    if (isPartOfAnother(draft, path)) return [];
    if (unknowableAt(draft, path) === '') return [];
    const key = path.replace(/^.*\./, '');
    const { off: _, from: __, to: ___, usual: ____, everywhere: _____, ...said } = mark;
    const ends = (['from', 'to'] as const).flatMap((end): [string, Answer][] => {
      const text = isMinimumWage.test(textAt(mark, end)) ? 'minimum-wage' : tidy(key, textAt(mark, end));
      return text === undefined ? [] : [[end, text]];
    });
    const also = mark['everywhere'] === true ? sameJobsIn(draft, path) : [];
    const entry = { ...said, ...Object.fromEntries(ends), ...(also.length > 0 && { also }) };
    return [{ ...entry, ...usualIn(draft, path, entry, mark['usual']) }];
  });
}

const isMinimumWage = /^\s*minimum[\s-]wage\s*$/i;

/** The value at which an answer may be held, where it is one of those that its mark says. */
function usualIn(draft: Draft, path: string, entry: { [key: string]: Answer }, said: Answer | undefined): { usual?: Answer } {
  if (said === undefined) return {};
  const usual = typeof said === 'string' && isMinimumWage.test(said) ? 'minimum-wage' : said;
  const { withReduction: _, ...rest } = entry;
  const parsed = notKnown.safeParse({ ...rest, path, usual });
  const possible = parsed.success ? possibleFor(caseShape, draft, parsed.data) : undefined;
  if (!parsed.success || possible === undefined || possible.kind === 'not-possible') return {};
  return usualOf(parsed.data, possible) === undefined ? {} : { usual };
}

/** The places in what-ifs of an answer about a job of the present: those of the same job with the same answer. */
function sameJobsIn(draft: Draft, path: string): string[] {
  const [, job = '', rest = ''] = /^(now\.jobs\[\d+\])\.(.*)$/.exec(path) ?? [];
  if (job === '') return [];
  return listAt(draft, 'scenarios').flatMap((_, scenario) =>
    listAt(draft, `scenarios[${scenario}].jobs`).flatMap((__, index) => {
      const there = `scenarios[${scenario}].jobs[${index}]`;
      const isSame =
        textAt(draft, `${there}.id`) === textAt(draft, `${job}.id`) && textAt(draft, `${there}.${rest}`) === textAt(draft, path);
      return isSame ? [`${there}.${rest}`] : [];
    }),
  );
}

/** Whether an answer lies within one that is itself not known, so that its own mark says nothing more. */
const isPartOfAnother = (draft: Draft, path: string): boolean =>
  listAt(draft, list).some((mark) => {
    const whole = isGroup(mark) && mark['off'] !== true ? textAt(mark, 'path') : '';
    return whole !== '' && whole !== path && isWithin(path, whole) && unknowableAt(draft, whole) !== '';
  });
