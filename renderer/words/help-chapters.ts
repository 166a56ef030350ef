/** The chapters of the guide that parts of the screen lead to. A chapter's name is its heading, in small letters with dashes. */
export const helpChapters = {
  first: 'first-time',
  quick: 'quick-a-first-answer-in-twelve-questions',
  household: 'enter-the-household-once',
  statement: 'reconcile-first',
  compare: 'compare',
  questions: 'three-questions',
  pictures: 'money-left-against-hours',
  budget: 'where-the-money-comes-from-and-where-it-goes',
  months: 'the-months-ahead',
  stop: 'if-the-job-stops',
  saved: 'keep-a-calculation',
  handOver: 'hand-over-and-sign-off',
  page: 'a-page-for-the-client',
  records: 'the-records',
  team: 'the-team-sheet',
  keyboard: 'by-keyboard',
  covers: 'what-this-version-covers',
} as const;

export type HelpChapter = keyof typeof helpChapters;

/** Which chapter goes with the screen at an address. */
export function chapterAt(location: string): HelpChapter {
  if (location.endsWith('/quick')) return 'quick';
  if (location.endsWith('/page')) return 'page';
  if (location.startsWith('/cases/')) return 'compare';
  if (location.startsWith('/saved/')) return 'saved';
  if (location.startsWith('/team')) return 'team';
  return location.startsWith('/settings') || location.startsWith('/log') ? 'records' : 'first';
}

/** Which chapter goes with a view of the answer. */
export const chapterOfView = (view: string): HelpChapter => (isChapter(view) ? view : 'compare');

const isChapter = (name: string): name is HelpChapter => Object.hasOwn(helpChapters, name);
