import { householdWords, lineLabel } from '../../words/amounts.ts';
import { fromPence, pounds } from '../../words/money.ts';
import { titleWords, type Entries } from './value-words.ts';
import { isLine } from './difference-parts.ts';

export const differenceWords = {
  panel: 'Why it changes',
  close: 'Close why it changes',
  parts: 'What the change is made of',
  limit: 'A limit of the law: it cannot fall below nothing, or is rounded',
  total: 'The change',
  law: 'The law',
  same: 'It does not change.',
  working: (amount: number, situation: string) => `How ${pounds(fromPence(amount))} is worked out: ${situation}`,
} as const;

/** "Universal Credit falls by £239.89 a month." */
export function changeSentence(label: string, change: number): string {
  if (change === 0) return `${label}: ${differenceWords.same}`;
  return `${label} ${change > 0 ? 'rises' : 'falls'} by ${pounds(fromPence(Math.abs(change)))} a month.`;
}

/** What a key is called: as its row in the comparison, or by its title in the law's words. */
export function labelOf(key: string, nation: string, ...entries: Entries[]): string {
  const [line = '', owner] = key.split('/');
  if (line in householdWords || isLine(key)) {
    const label = lineLabel(owner === undefined ? line : `${owner}.${line}`, nation);
    return owner === 'partner' ? `${label} (partner)` : label;
  }
  const entry = entries.map((of) => of.get(key)).find((found) => found !== undefined);
  return entry === undefined ? key : titleWords(entry);
}

/** The provisions behind a change, once each, with the day since which a figure is in force. Those of Taper's own conventions are left out. */
export function lawOf(keys: readonly string[], entries: Entries): { law: string; from: string | undefined }[] {
  const found = new Map<string, string | undefined>();
  for (const key of keys) {
    const asked = [key, ...(entries.get(key)?.asked ?? [])];
    for (const question of asked) {
      const entry = entries.get(question);
      if (entry?.law === undefined || entry.law.startsWith('Taper ')) continue;
      if (question !== key && entry.kind !== 'figure') continue;
      found.set(entry.law, entry.from);
    }
  }
  return [...found].map(([law, from]) => ({ law, from }));
}
