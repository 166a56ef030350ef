/** What the explanation of an amount says around the law's own words. */
export const explanationWords = {
  panel: 'How it was worked out',
  trail: 'The way here',
  close: 'Close the explanation',
  unknown: 'Nothing in this case gives rise to this amount, so it is nil and there is no sum to show.',
  sum: 'The sum',
  law: 'The law',
  convention: 'How Taper does it',
  restsOn: 'What it rests on',
  rule: 'worked out',
  figure: 'a figure of the law',
  figureSince: (date: string) => `in force since ${date}`,
  since: (date: string) => `In force since ${date}.`,
  fromCase: 'from the case',
  assumed: 'assumed',
  unchecked: 'Unchecked',
  reveal: 'Go to this answer',
} as const;
