/** Somewhere that one can go. */
export interface Place {
  id: string;
  title: string;
  /** Where it is: the section, the person, the situation. */
  where: string;
  /** Other words by which it is found. */
  words: string;
  /** The answer that it leads to. */
  path: string;
  /** Why it is not asked as things are; then the path is that of the answer that decides it. */
  note?: string;
}
