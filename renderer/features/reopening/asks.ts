import type { CaseSummary } from '#shared/ipc/records';

/** How many days may pass after the last change before it is asked what has changed. */
const quietDays = 28;

/**
 * Whether it is asked on opening what has changed: a calculation was saved earlier, and the case has not been changed for longer than
 * 28 days, or a follow-up is due. `today` is a local calendar day, as ISO text.
 */
export function asksWhatHasChanged({ latest, changedAt, followUp }: CaseSummary, today: string): boolean {
  if (latest === undefined) return false;
  return daysBetween(changedAt, today) > quietDays || isDue(followUp, today);
}

export const isDue = (followUp: CaseSummary['followUp'], today: string): boolean => followUp !== undefined && followUp.dueOn <= today;

const dayLength = 24 * 60 * 60 * 1000;

const daysBetween = (from: string, to: string): number => (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayLength;
