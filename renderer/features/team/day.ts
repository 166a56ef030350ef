/** The day as typed in three fields, or undefined where there is no such day. */
export function dayOf(typed: string): string | undefined {
  const [year = '', month = '', day = ''] = typed.split('-');
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return year.length === 4 && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}
