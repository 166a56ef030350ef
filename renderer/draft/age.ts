import type { Draft } from '#shared/ipc/contract';
import { textAt } from './path.ts';

/** Whether somebody is this old, or may be during the year of the rates. The path is the person's. What is asked may turn on it; no figure does. */
export function hasReached(draft: Draft, path: string, years: number): boolean {
  const age = textAt(draft, `${path}.age`).trim();
  if (age !== '') return Number(age) >= years;
  const bornYear = Number(textAt(draft, `${path}.born`).split('-')[0]);
  return bornYear > 1900 && Number(textAt(draft, 'asAt').slice(0, 4)) - bornYear >= years;
}

/** How old somebody is on the date of the case, in whole years, as far as that was entered. The path is the person's. */
export function ageAt(draft: Draft, path: string): number | undefined {
  const age = textAt(draft, `${path}.age`).trim();
  if (/^\d{1,3}$/.test(age)) return Number(age);
  const [born, asAt] = [textAt(draft, `${path}.born`), textAt(draft, 'asAt')].map((text) => text.split('-').map(Number));
  const [year = 0, month = 0, day = 0] = born ?? [];
  const [atYear = 0, atMonth = 0, atDay = 0] = asAt ?? [];
  if (![year, month, day, atYear].every((part) => part > 0)) return undefined;
  const years = atYear - year - (atMonth * 100 + atDay < month * 100 + day ? 1 : 0);
  return years < 0 ? undefined : years;
}
