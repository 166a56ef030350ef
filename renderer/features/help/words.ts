/** What the guide's screens say around the guide. */
export const helpWords = {
  title: 'Help',
  panel: 'Help',
  close: 'Close the help',
  whole: 'Open the whole guide',
  contents: 'Chapters',
  search: 'Find in the guide',
  found: (count: number) => (count === 0 ? 'Nothing in the guide has these words.' : count === 1 ? '1 place' : `${count} places`),
  print: 'Print this chapter',
  printAll: 'Print the whole guide',
  next: 'Next',
  about: 'What Taper is, and what it does not cover',
  back: 'Back to the guide',
  missing: 'There is no such page in the guide.',
} as const;
