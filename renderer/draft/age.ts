import type { Draft } from '#shared/ipc/contract';
import { textAt } from './path.ts';

/** Whether somebody is this old, or may be during the year of the rates. The path is the person's. What is asked may turn on it; no figure does. */
export function hasReached(draft: Draft, path: string, years: number): boolean {
  const age = textAt(draft, `${path}.age`).trim();
  if (age !== '') return Number(age) >= years;
  const bornYear = Number(textAt(draft, `${path}.born`).split('-')[0]);
  return bornYear > 1900 && Number(textAt(draft, 'asAt').slice(0, 4)) - bornYear >= years;
}
