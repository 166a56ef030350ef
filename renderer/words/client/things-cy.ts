import type { ThingKey } from './sentence.ts';

/** What benefits and help are called in Welsh, each as its source beside it writes it. One without a source is left out, shown in English and marked. */
export const thingsInWelsh: Partial<Record<ThingKey, string>> = {};
