/** Who the people of each example are, and what there is to see in it. */
export const exampleWords: Readonly<Record<string, { name: string; shows: string }>> = {
  'single-lcwra-pip-sixteen-hours': {
    name: 'A single person with LCWRA and PIP, offered work in a café',
    shows: 'The protected LCWRA rate and PIP stay, whatever the hours.',
  },
  'lone-parent-nursery-fees': {
    name: 'A lone parent with nursery fees',
    shows: 'Universal Credit pays up to 85% of childcare, and not all of the rest is gained.',
  },
  'couple-with-a-carer': {
    name: 'A couple, one caring for the other',
    shows: 'Carer’s Allowance stays under its earnings limit and stops a penny above it.',
  },
  'shared-room-renter': {
    name: 'A young private renter in a shared flat',
    shows: 'The shared-room rate and no work allowance: Universal Credit falls from the first pound.',
  },
  'large-family-at-the-cap': {
    name: 'A large family at the benefit cap',
    shows: 'One more hour a week lifts the benefit cap, and with it nearly everything changes.',
  },
  'lone-parent-in-scotland': {
    name: 'A lone parent in Scotland',
    shows: 'Scottish Child Payment, Scottish income tax and childcare beside two jobs.',
  },
  'self-employed-gardener': {
    name: 'A self-employed gardener in the start-up year',
    shows: 'What the minimum income floor does when the start-up year is over.',
  },
  'supported-housing': {
    name: 'A tenant of supported housing',
    shows: 'Housing Benefit meets the rent in full while any Universal Credit is left, and falls when it ends.',
  },
  'esa-permitted-work': {
    name: 'A person in Wales on New Style ESA who tries permitted work',
    shows: 'New Style ESA stays within the limit of permitted work and is lost above it.',
  },
  'council-tax-in-hastings': {
    name: 'A couple with council tax reduction in Hastings',
    shows: 'A council’s own scheme by income bands, where a small job can cost a whole band.',
  },
  'new-lcwra-rate-room-too-many': {
    name: 'A single person with the new LCWRA rate and a room too many',
    shows: 'The lower rate since April 2026, and 14% of the rent that Universal Credit does not meet.',
  },
  'zero-hours-in-wales': {
    name: 'A couple in Wales with zero hours and uneven pay days',
    shows: 'Three pay days in one month, no payment in the next: look at the months ahead.',
  },
  'decision-to-come-in-scotland': {
    name: 'A person in Scotland who waits for a decision',
    shows: 'ADP is in payment, the work capability decision is not known: the answer is a range.',
  },
  'past-state-pension-age': {
    name: 'A person past State Pension age',
    shows: 'Outside what Taper covers: it says so in words and gives no figure.',
  },
};
