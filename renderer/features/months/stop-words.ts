/** What "if it stops" says. */
export const stopWords = {
  title: 'If it stops',
  lead: 'What if the job ends, has fewer hours, or gives way to sick pay: what comes back, what is kept, and the months after it.',
  ask: (name: string) => `Say when it stops: ${name}`,
  ledger: 'What is kept and what is lost',
  until: (day: string) => `Until ${day}.`,
  dates: 'Days to know',
  months: 'The months from then on',
  noMonths: 'The months after it could not be worked out. See what is not known above.',
  notKept: 'The months after it were not kept with this calculation.',
  working: 'Working it out…',
} as const;
