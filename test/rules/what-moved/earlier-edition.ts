import { calculate } from '#rules';
import { figuresWith } from '#rules/engine/index';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';

/** A result with its traces as an edition would have made it that had these figures wrong, by their ids. */
export function byEditionWith(wrong: Readonly<Record<string, string>>, subject: Case): Result {
  const rows = Object.entries(wrong).map(([id, text]) => {
    const row = { from: '2024-04-01', text, authority: 'an earlier edition', unverified: undefined, pack: undefined };
    const laterToo = ['2025-04-01', '2025-04-06', '2025-04-07', '2026-04-01', '2026-04-06'].map((from) => ({ ...row, from }));
    return [
      id,
      { rows: [row, { ...row, from: '2024-04-06' }, { ...row, from: '2024-04-08' }, ...laterToo], knownUntil: undefined },
    ] as const;
  });
  const reference = { name: 'none', serial: 1, issued: '2026-01-01', key: '0'.repeat(32) };
  const { pack: _, ...result } = calculate(subject, { trace: true, pack: { reference, figures: figuresWith(new Map(rows)) } });
  return { ...result, edition: '2025.9', digest: '0123456789abcdef' };
}
