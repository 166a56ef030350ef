import { fromPence, pounds } from '../../words/money.ts';
import type { Entries } from '../../words/trace.ts';

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

/**
 * The provisions behind the change of a line, once each, with the day since which a figure is in force. Those of Taper's own conventions are
 * left out; a sum that Taper itself defines, such as money left, has no law of its own, and its parts have theirs where they open.
 */
export function lawOf([line, ...parts]: readonly string[], entries: Entries): { law: string; from: string | undefined }[] {
  if (line === undefined || entries.get(line)?.law?.startsWith('Taper ') === true) return [];
  const keys = [line, ...parts];
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
