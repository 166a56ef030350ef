import { z } from 'zod';
import { settings as settingsSchema, type Settings } from '#shared/ipc/records';
import type { ReadableRecords, WritableRecords } from './connection.ts';

/** What holds until somebody chooses otherwise. */
const defaults: Settings = { adviser: '', team: '', lockAfterMinutes: 10, keepMonths: null };

const row = z.object({ name: z.string(), value: z.string() });

/** The settings of these records. One that an earlier or later version wrote in another form holds its default. */
export function readSettings(records: ReadableRecords): Settings {
  const found: Record<string, unknown> = {};
  for (const { name, value } of records.rows('SELECT name, value FROM settings').map((each) => row.parse(each))) {
    if (Object.hasOwn(defaults, name)) found[name] = JSON.parse(value);
  }
  const valid = settingsSchema.safeParse({ ...defaults, ...found });
  return valid.success ? valid.data : defaults;
}

/** Changes those that are given. */
export function changeSettings(records: WritableRecords, changed: { [Name in keyof Settings]?: Settings[Name] | undefined }): Settings {
  records.together(() => {
    for (const [name, value] of Object.entries(changed)) {
      if (value === undefined) continue;
      records.change(
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        JSON.stringify(value),
      );
    }
  });
  return readSettings(records);
}
