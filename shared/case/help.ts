import { z } from 'zod';
import { amountPer } from './values.ts';

export const helpKinds = [
  'free-school-meals',
  'prescriptions',
  'healthy-start',
  'best-start-foods',
  'school-clothing-grant',
  'help-to-save',
  'warm-home-discount',
] as const;

export type HelpKind = (typeof helpKinds)[number];

/** Help that goes with being on benefit and that the household uses now or would use; what it is worth, where that is known. */
export const help = z.strictObject({ kind: z.enum(helpKinds), worth: amountPer.optional() });
