/** A reference to begin with: the year and the first number that no case has yet, such as "2026-003". */
export function suggestedReference(year: number, existing: readonly string[]): string {
  const taken = new Set(existing);
  for (let number = 1; ; number += 1) {
    const reference = `${year}-${String(number).padStart(3, '0')}`;
    if (!taken.has(reference)) return reference;
  }
}

/** What a case is called where its reference is shown: a reference that was cleared has words in its place. */
export const shownReference = (reference: string): string => (reference.trim() === '' ? 'No reference' : reference);
