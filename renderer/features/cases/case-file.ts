import { parseCase, type CaseProblem } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';

export type ImportedCase = { ok: true; draft: Draft } | { ok: false; problems: CaseProblem[] };

/** Reads a case file. Either the whole case is taken, as it is in the file, or nothing. */
export function readCaseFile(text: string, notJson: string): ImportedCase {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: '', found: '', allowed: [], message: notJson }] };
  }
  const parsed = parseCase(content);
  return parsed.ok ? { ok: true, draft: parsed.case as Draft } : { ok: false, problems: parsed.problems };
}
