import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { calculate, months, settledAsShown, figuresOf } from '#rules';
import { caseSchema, type Case } from '#shared/case/schema';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import { withStop } from '../../../renderer/features/client-page/content/chosen-stop.ts';
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
  const stopped = withStop(shown, situation);
  const change = scenario?.startsOn ?? scenario?.jobs[0]?.startsOn ?? shown.asAt;
  return {
    case: shown,
    result,
    situation,
    plan: scenario?.name ?? situation,
    timeline: unlessWithoutLaw(() => months(shown, situation, { months: monthsWanted(shown.asAt, change) })),
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

function unlessWithoutLaw<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
