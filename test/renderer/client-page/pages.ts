import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { calculate, months, settledAsShown, figuresOf } from '#rules';
import { caseSchema, type Case } from '#shared/case/schema';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import { caseThatStops } from '../../../renderer/calculation/case-that-stops.ts';
import { textOf } from '../../../renderer/words/client/speak.ts';
import { monthsWanted } from '../../../renderer/features/client-page/content/months.ts';
import type { ClientPage, PageSubject } from '../../../renderer/features/client-page/content/page.ts';

/** Every sample household there is, with the names of their files. */
export const samples = (): [string, Case][] =>
  globSync('examples/*.json', { cwd: root }).map((file) => [path.basename(file), caseSchema.parse(read(file))]);

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** What the screen gives a page of a scenario. */
export function subjectOf(entered: Case, situation: string, more: Partial<PageSubject> = {}): PageSubject {
  const result = calculate(entered);
  const shown = settledAsShown(entered, figuresOf({}));
  const scenario = shown.scenarios.find(({ id }) => id === situation);
  const stopped = caseThatStops(shown, situation, '6');
  return {
    case: shown,
    result,
    situation,
    plan: scenario?.name ?? situation,
    timeline: unlessWithoutLaw(() => months(shown, situation, { months: monthsWanted(shown, situation) })),
    stopping:
      stopped &&
      unlessWithoutLaw(() => calculate(stopped.case, { monthsAfterStop: 6 }).stopping?.find((one) => one.situation === situation)),
    stopIsChosen: stopped?.isChosen ?? false,
    adviser: 'KM',
    day: '2026-11-26',
    ...more,
  };
}

/** The page of each scenario of a case. */
export const pagesOf = (entered: Case): ClientPage[] => entered.scenarios.map(({ id }) => clientPage(subjectOf(entered, id)));

/** Everything that a page says, as one text. */
export const saidOn = (page: ClientPage): string =>
  [
    page.title,
    ...page.lead,
    ...page.sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) =>
        block.kind === 'table'
          ? [...block.head, ...block.rows.flat(2)]
          : block.kind === 'list'
            ? block.items.flat()
            : block.kind === 'group'
              ? [block.label, ...block.items.flat()]
              : block.sentences,
      ),
    ]),
    ...page.signature,
  ]
    .map((sentence) => textOf(sentence, 'en'))
    .join('\n');

function unlessWithoutLaw<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
