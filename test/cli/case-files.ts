import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { resultSchema, type Result } from '#shared/calculation/result';
import { caseProblem } from '#shared/case/problem';

/** Files for the command line, in a folder of their own that goes when the tests of the file are over. */
export function caseFiles(): ((name: string, content: unknown) => string) & { path: (name: string) => string } {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'taper-calculate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: unknown): string => {
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
    return path(name);
  };
  return Object.assign(write, { path });
}

export const errorIn = (out: string) => caseProblem.parse((JSON.parse(out) as { error?: unknown }).error);
export const resultIn = (out: string): Result => resultSchema.parse(JSON.parse(out));
