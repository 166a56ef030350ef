import { when } from '../../words/dates.ts';

/** What the screen with the pages to print says to the adviser. */
export const pagesWords = {
  changedSince: (adviser: string, at: string) =>
    `This case has changed since ${adviser} signed it, ${when(at)}. What is below has not been checked.`,
  pageSigned: 'Pages of what was signed',
  title: 'Pages to print',
  now: 'As I am now',
  open: 'Pages to print',
  back: 'Back to the case',
  backToSaved: 'Back to the saved calculation',
  which: 'Which page',
  pages: [
    { id: 'client', label: 'For the client' },
    { id: 'adviser', label: 'For the adviser' },
  ],
  scenario: 'Which job or change',
  stopsAfter: 'If the job ended after',
  language: 'Language',
  size: 'Size of type',
  sizes: [
    { id: 'normal', label: 'Normal' },
    { id: 'large', label: 'Large' },
  ],
  print: 'Print',
  printOrKeep: 'Print or save as PDF',
  keep: 'Save as PDF',
  working: 'Working out the months…',
  noScenario: 'There is no job or change in this case yet, so there is no page to print. Add one in the case first.',
  notYet: 'There is no page to print yet',
  notYetWhy: 'Taper can not work this out until these are answered in the case.',
  notTranslated: (count: number) =>
    `${count === 1 ? 'One sentence of this page is' : `${count} sentences of this page are`} not in Welsh yet. They stay in English and are marked.`,
  notRead: 'No Welsh speaker has read the Welsh of this page yet. Have it read before you hand it out.',
  english: 'English',
} as const;
