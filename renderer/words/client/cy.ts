import type { SentenceKey } from './sentence.ts';

/** The sentences of the client's page in Welsh. One that is not here is shown in English and marked. */
export const welsh: Partial<Record<SentenceKey, string>> = {};
