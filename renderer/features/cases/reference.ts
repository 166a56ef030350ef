/** What a case is called where its reference is shown: a reference that was cleared has words in its place. */
export const shownReference = (reference: string): string => (reference.trim() === '' ? 'No reference' : reference);
