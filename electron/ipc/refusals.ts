import { CaseError } from '#rules';
import { parseCase, pathText } from '#shared/case/problem';
import type { ChannelName, Failure } from '#shared/ipc/contract';
import type { z } from 'zod';
import { TaperFailure } from '../failure.ts';

/**
 * What the window is told when a call fails. Foreseen refusals say their own sentence; everything else gets a general one, so that
 * no passphrase, draft, key or stack can leave in an error.
 */
export function failureOf(error: unknown, channel: ChannelName): Failure {
  if (error instanceof TaperFailure)
    return { code: error.code, message: error.message, ...(error.path === undefined ? {} : { path: error.path }) };
  if (error instanceof CaseError) return { code: 'invalid-case', message: error.problem.message, path: error.problem.path };
  const code = codeOf(error);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged;
  if (/^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|BUSY)/.test(code) || diskErrors.has(code)) return disk(code, channel);
  return unexpected;
}

/** A call whose input is not what the contract says. Names the place; only a case's own problem says what was found there. */
export function inputFailure(channel: string, issues: readonly z.core.$ZodIssue[], input: unknown): Failure {
  const [first] = issues;
  if (first?.path[0] === 'case' && first.path.length > 1) return caseFailure(input);
  // What a schema says in words of its own.
  if (first?.code === 'custom') return { code: 'invalid-input', message: first.message, path: pathText(first.path) };
  const short = shortPassphrase(first);
  if (short) return short;
  const path = pathText(first?.path ?? []);
  const place = path === '' ? 'what it was given' : `"${path}"`;
  return {
    code: 'invalid-input',
    message: `Taper could not use ${place} (${channel}), so nothing was saved. Check that entry and try again.`,
    path,
  };
}

/** A union's issue has those of each of its members within it. */
function shortPassphrase(issue: z.core.$ZodIssue | undefined, above: readonly PropertyKey[] = []): Failure | undefined {
  const at = [...above, ...(issue?.path ?? [])];
  if (issue?.code === 'invalid_union')
    return issue.errors.map(([first]) => shortPassphrase(first, at)).find((found) => found !== undefined);
  if (issue?.code !== 'too_small' || at.at(-1) !== 'passphrase') return undefined;
  return {
    code: 'invalid-input',
    message: `The passphrase needs at least ${String(issue.minimum)} characters. Several words are easy to remember.`,
    path: pathText(at),
  };
}

function caseFailure(input: unknown): Failure {
  const parsed = parseCase(typeof input === 'object' && input !== null && 'case' in input ? input.case : undefined);
  const problem = parsed.ok ? undefined : parsed.problems[0];
  return { code: 'invalid-case', message: problem?.message ?? 'This is not a case that Taper can calculate.', path: problem?.path ?? '' };
}

const diskErrors = new Set([
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EIO',
  'ELOOP',
  'EMFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

const damaged: Failure = {
  code: 'damaged',
  message:
    'The records cannot be read: their file was damaged while it was open. The last change was not saved. Lock the records and open them again to see what to do.',
};

const disk = (code: string, channel: ChannelName): Failure => {
  const [found, remedy] = diskWords(code);
  return { code: 'disk', message: `${found} (${code}), so ${undone[channel] ?? 'the last change was not saved'}. ${remedy}` };
};

function diskWords(code: string): [found: string, remedy: string] {
  if (/^SQLITE_FULL|^ENOSPC|^EDQUOT/.test(code)) return ['The disk is full', 'Make room on it, then try again.'];
  if (/^SQLITE_READONLY|^SQLITE_CANTOPEN|^EACCES|^EPERM|^EROFS/.test(code))
    return [
      'The records’ folder cannot be written to',
      'Ask for the right to write to it, or for the disk to be made writable, then try again.',
    ];
  return ['The disk refused', 'Make sure the disk has room and the records’ folder is there and can be written to, then try again.'];
}

/** What did not happen when the disk refuses; on the other channels a change was not saved. */
const undone: Partial<Record<ChannelName, string>> = {
  'store.state': 'Taper could not look for the records',
  'store.create': 'the new records could not be made and opened',
  'store.unlock': 'the records could not be opened',
  'store.protect': 'what opens the records was not changed',
  'store.newRecoveryKey': 'no new recovery key was made',
  'store.backups': 'the backups could not be looked at',
  'store.restore': 'the backup could not be put back and opened',
  'store.lock': 'the records could not be closed properly',
  'cases.list': 'the records could not be read',
  'cases.read': 'the records could not be read',
  'calculations.list': 'the records could not be read',
  'calculations.read': 'the records could not be read',
  'followUps.list': 'the records could not be read',
  'handOvers.list': 'the records could not be read',
  'settings.read': 'the records could not be read',
  'archive.make': 'nothing was exported',
  'archive.take': 'nothing was imported',
  'log.read': 'the records could not be read',
  'rates.install': 'the pack was not put in use',
  'rates.remove': 'the pack stays in use',
};

const unexpected: Failure = {
  code: 'unexpected',
  message:
    'Something went wrong inside Taper, and the last action was not carried out. Try again; if it happens again, close Taper, open it and report what you did.',
};
