import type { Draft } from '#shared/ipc/contract';
import { listAt, textAt } from './path.ts';

/** The latest day whose rates any situation uses. */
export function latestDate(draft: Draft): string {
  const own = listAt(draft, 'scenarios').map((_, index) => textAt(draft, `scenarios[${index}].asAt`));
  return [textAt(draft, 'asAt'), ...own].reduce((latest, day) => (day > latest ? day : latest));
}
