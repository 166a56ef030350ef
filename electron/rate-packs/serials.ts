import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { keyFingerprint, packSerial } from '#shared/rate-pack/reference';
import { writeDurably } from '../store/durable.ts';

/** The highest serial of each key that was ever put in use here, so that an older pack is refused also after going back to Taper's own figures. */

const file = z.record(keyFingerprint, packSerial);
const fileIn = (directory: string): string => path.join(directory, 'serials.json');

export function highestSerial(directory: string, key: string): number {
  return serialsIn(directory)[key] ?? 0;
}

export function noteSerial(directory: string, key: string, serial: number): void {
  if (serial <= highestSerial(directory, key)) return;
  writeDurably(fileIn(directory), `${JSON.stringify({ ...serialsIn(directory), [key]: serial })}\n`);
}

function serialsIn(directory: string): Record<string, number> {
  if (!existsSync(fileIn(directory))) return {};
  try {
    return file.parse(JSON.parse(readFileSync(fileIn(directory), 'utf8')));
  } catch {
    return {};
  }
}
