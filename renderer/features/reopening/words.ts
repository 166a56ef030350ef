import { longDate, when } from '../../words/dates.ts';

/** What is said where a case is opened again. */
export const reopeningWords = {
  toggle: 'What has changed?',
  title: 'What has changed?',
  lead: (savedAt: string) =>
    `The last calculation was saved ${when(savedAt)}. Ask, and go to what is different; each takes you to its answer.`,
  followUp: (dueOn: string, note: string) => `To be looked at again since ${longDate(dueOn)}${note === '' ? '' : `: ${note}`}.`,
  followUpDone: 'Done with this',
  nothing: 'Nothing has changed',
  dateIs: (asAt: string) => `The answer is for ${longDate(asAt)}.`,
  toToday: 'Make it today’s',
  isToday: 'The answer is for today.',
  unfinished: 'The case as it is now cannot be worked out: something is missing in it.',
  show: 'Show why the answer moved',
  showAgain: 'Show it for the case as it is now',
  changedMeanwhile: 'The case has changed since this was worked out.',
  why: 'Why the answer moved',
  away: 'Put this away',
} as const;
