/** The hours bands of calculations and starts. */
export const hoursBands = ['under-8', '8-to-15', '16-to-23', '24-to-29', '30-and-over'] as const;
export type HoursBand = (typeof hoursBands)[number];

export const outcomes = ['not-worse-off', 'worse-off'] as const;
export type Outcome = (typeof outcomes)[number];
