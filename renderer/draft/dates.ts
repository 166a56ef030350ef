import { isIn2011 } from '#shared/case/dates';
import type { Draft } from '#shared/ipc/contract';
import { listAt, textAt } from './path.ts';

/** The latest day whose rates any situation uses. */
export function latestDate(draft: Draft): string {
  const own = listAt(draft, 'scenarios').map((_, index) => textAt(draft, `scenarios[${index}].asAt`));
  return [textAt(draft, 'asAt'), ...own].reduce((latest, day) => (day > latest ? day : latest));
}

/** Whether the case is one of 2011-12, which is asked about the benefits of that time. */
export const isOf2011 = (draft: Draft): boolean =>
  isIn2011(
    textAt(draft, 'asAt')
      .split('-')
      .map((part) => part.trim().padStart(2, '0'))
      .join('-'),
  );
