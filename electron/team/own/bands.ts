import type { HoursBand } from '#shared/team/values';

/** The band of hours of work a week: under 8, 8 to 15, 16 to 23, 24 to 29, 30 and over. */
export function bandOf(hours: number): HoursBand {
  if (hours < 8) return 'under-8';
  if (hours < 16) return '8-to-15';
  if (hours < 24) return '16-to-23';
  return hours < 30 ? '24-to-29' : '30-and-over';
}
