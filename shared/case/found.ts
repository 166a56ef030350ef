/** Tells of something in a case that cannot be: where it is, what is wrong with it, and what is allowed. */
export type Problem = (path: PropertyKey[], message: string, allowed?: string[]) => void;
