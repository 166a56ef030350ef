import { z } from 'zod';
import { isoDate, pounds } from '../case/values.ts';
import { scheme } from '../council-tax/scheme.ts';
import { sentence } from '../council-tax/values.ts';
import { packName, packSerial } from './reference.ts';

/**
 * A rate pack: dated rows for figures that the installed edition of the law already has, and never code. What is in it is read as the
 * figure itself reads its own rows. Whether its figures exist and fit the edition is checked against the rules, not here.
 */

/** A value as the tables write it: pounds, a rate such as "0.55", or a count. */
const value = z
  .string({ error: 'a value as text, such as "424.90"' })
  .regex(/^\d{1,9}(\.\d{1,6})?$/, { error: 'a value as text, such as "424.90" or "0.55"' });

/** From when, how much, by which instrument; and, where it could not be verified, what is not known about it. */
const row = z.strictObject({ from: isoDate, value, authority: sentence, unverified: sentence.optional() });

/** Why a row changes what the edition already knew: it must be said, and is shown with the pack. */
const corrects = sentence.optional();

const figure = z.strictObject({
  /** The unit of the figure in the rules, "money/month", "rate" or "count": a guard against a weekly amount for a monthly one. */
  unit: z.string({ error: 'the unit of the figure, such as "money/month"' }).max(40),
  rows: z.array(row).min(1, { error: 'at least one row' }).max(50),
  /** The last day for which the figure is known with these rows. */
  knownUntil: isoDate.optional(),
  corrects,
});

/** Pounds a month for a shared room, and one to four bedrooms. */
const rates = z.tuple([pounds, pounds, pounds, pounds, pounds], { error: 'five amounts a month: shared room, one to four bedrooms' });

const localHousingAllowances = z.strictObject({
  from: isoDate,
  knownUntil: isoDate,
  authority: sentence,
  unverified: sentence.optional(),
  corrects,
  areas: z.record(z.string().min(1).max(100), rates),
});

export const ratePack = z.strictObject({
  format: z.literal('taper-rates'),
  version: z.literal(1),
  name: packName,
  serial: packSerial,
  issued: isoDate,
  /** The editions of the law that it was made for: "2026.2". */
  editions: z.array(z.string().min(1).max(40)).min(1, { error: 'at least one edition' }).max(20),
  note: sentence.optional(),
  figures: z.record(z.string().min(1).max(120), figure),
  localHousingAllowances: z.array(localHousingAllowances).max(10).optional(),
  councilTaxSchemes: z.array(z.strictObject({ scheme, corrects })).max(2000).optional(),
});
export type RatePack = z.infer<typeof ratePack>;
export type FigureOfPack = RatePack['figures'][string];
