import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { CaseProblem } from '#shared/case/problem';
import { whereAsked } from './where-asked.ts';

/** The text of a case from a file, or from standard input for "-". */
export async function caseText(file: string, input: NodeJS.ReadableStream): Promise<{ text: string } | { problem: CaseProblem }> {
  try {
    return { text: file === '-' ? await text(input) : readFileSync(whereAsked(file), 'utf8') };
  } catch (error) {
    const name = file === '-' ? 'Standard input' : `"${file}"`;
    return {
      problem: { path: '', found: file, allowed: ['a file that can be read'], message: `${name} cannot be read: ${reason(error)}.` },
    };
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by you',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
