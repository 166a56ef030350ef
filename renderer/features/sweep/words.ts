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
    `Of each extra £1 of pay you keep ${penceWords(after)}; before this it was ${penceWords(before)}.`,
  anyWork: 'Any paid work at all',
  wanted: 'Better off by at least',
  wantedHelp: 'Pounds a month. It shows from which hours or pay that is reached.',
  reached: (places: string) => `Reached ${places}.`,
  notReached: (to: string) => `Not reached up to ${to}.`,
  none: 'A chart needs a job with pay. Add one to a “what if”, and money left against its hours appears here.',
  working: 'Working it out…',
  now: 'As I am now',
  moneyLeft: 'Money left a month',
  keys: 'Use the arrow keys to read the line, with Shift for small steps.',
} as const;

/** "45p" from "0.45"; more than a pound can be kept where another benefit comes in. */
function penceWords(share: string): string {
  const pence = Math.round(Number(share) * 100);
  return pence < 0 ? `nothing, and lose ${-pence}p` : pence === 0 ? 'nothing' : pence === 100 ? 'all of it' : `${pence}p`;
}
