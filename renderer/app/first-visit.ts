import type { Draft } from '#shared/ipc/contract';
import { textAt } from '../draft/path.ts';

/** Whether a case is as new: no age, no home and no savings entered yet. */
export function isUntouched(draft: Draft): boolean {
  return ['client.age', 'client.born', 'home.tenure', 'savings'].every((path) => textAt(draft, path) === '');
}
