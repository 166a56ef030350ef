/** What the chart of money left says. */
export const sweepWords = {
  title: { hours: 'Money left against hours', pay: 'Money left against pay' },
  lead: 'The same household and the same job, with nothing changed but this.',
  held: (parts: string) => `Held still along the line: ${parts}.`,
  choose: 'For',
  views: [
    { id: 'chart', label: 'Chart' },
    { id: 'table', label: 'Show as a table' },
  ],
  detail: [
    { id: 'coarse', label: 'Fewer rows' },
    { id: 'fine', label: 'Every step' },
  ],
  events: 'What happens along the line',
  noEvents: 'Nothing begins or ends along the line.',
  noFall: 'It does not fall as pay rises, with everything else held still.',
  noFallTyped: 'The council tax reduction was typed and is held still: the line does not show what more pay takes from it.',
  cliff: (fall: boolean) => (fall ? 'Money left falls here although pay rises:' : 'Money left moves here at once:'),
  kept: (before: string, after: string) =>
    `Of the next £1 of pay you keep ${penceWords(Math.round(Number(after) * 100))}; before this it was ${penceWords(Math.round(Number(before) * 100))}.`,
  nextPound: (kept: string) => `of the next £1: ${kept}`,
  anyWork: 'any paid work at all',
  wanted: 'Better off by at least',
  wantedHelp: 'Pounds a month. It shows from which hours or pay that is reached.',
  reached: (places: string) => `Reached ${places}.`,
  notReached: (to: string) => `Not reached up to ${to}.`,
  none: 'A chart needs a job with pay. Add one to a “what if”, and money left against its hours appears here.',
  working: 'Working it out…',
  now: 'As I am now',
  moneyLeft: 'Money left a month',
  strip: 'Next £1',
  keptOfPound: 'Kept of the next £1',
  onLine: 'Filled: a situation on the line.',
  besideLine: 'Hollow: beside the line, because more is different than this.',
  elsewhere: (names: string) => `Not in the chart, because it has no one place along it: ${names}.`,
  here: (name: string, amount: string, onLine: boolean) => (onLine ? `Here: ${name}` : `Here, beside the line: ${name} with ${amount}`),
  keys: 'Use the arrow keys to read the line, with Shift for small steps.',
} as const;

/** "45p" from whole pence; more than a pound can be kept where another benefit comes in. */
export function penceWords(pence: number): string {
  return pence < 0 ? `nothing, and lose ${-pence}p` : pence === 0 ? 'nothing' : pence === 100 ? 'all of it' : `${pence}p`;
}

/** What is kept of the next pound from where a scenario stands, which is not what is kept of all its pay. */
export const nextPoundWords = (pence: number): string => sweepWords.nextPound(penceWords(pence));

/** "45p", "−12p": in a picture or a column. */
export const penceSign = (pence: number): string => `${pence < 0 ? '−' : ''}${Math.abs(pence)}p`;
