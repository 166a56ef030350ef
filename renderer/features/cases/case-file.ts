import { parseCase, type CaseProblem } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';
import { isGroup, type Answer } from '../../draft/path.ts';
import { isOnlyUnanswered } from '../../draft/problems.ts';

export type ImportedCase = { ok: true; draft: Draft } | { ok: false; problems: CaseProblem[] };

/** Reads a case file. Either the whole case is taken, as it is in the file, or nothing. A case not yet finished is taken as it is. */
export function readCaseFile(text: string, notJson: string): ImportedCase {
  let content: Answer;
  try {
    content = JSON.parse(text) as Answer;
  } catch {
    return { ok: false, problems: [{ path: '', found: '', allowed: [], message: notJson }] };
  }
  const parsed = parseCase(content);
  if (parsed.ok) return { ok: true, draft: parsed.case as Draft };
  if (isGroup(content) && isOnlyUnanswered(content, parsed.problems)) return { ok: true, draft: content };
  return { ok: false, problems: parsed.problems };
}
