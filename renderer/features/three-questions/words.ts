/** What the three questions say. */
export const questionWords = {
  title: 'Three questions',
  lead: 'What people ask before they take a job, answered for one “what if” at a time.',
  choose: 'For',
  none: 'Add a “What if…” with a job, and the three questions are answered for it.',
  worseOff: 'Would I be worse off?',
  lose: 'What would I lose?',
  stop: 'What if I have to stop?',
  lines: 'Line by line',
  how: 'How the difference comes about',
  pictures: 'In pictures',
  ledger: 'All of it with its sources',
  months: 'The months as they come',
  stops: 'All that follows, with its sources',
  ask: 'Put a stop into the case',
  after: 'If the job ended after',
  afterHelp: 'The case is not changed by this.',
  working: 'Working it out…',
  noAnswer: 'Taper does not work out a stop here: there is no new job in it, or the law of its date does not go so far.',
  noJob: 'There is no job in this “what if” that could stop.',
  path: 'The months from the stop on',
  staysHeading: 'Stays',
  fallsHeading: 'Less money from',
} as const;

/** "A", "A and B", "A, B and C" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
