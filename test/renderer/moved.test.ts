import { describe, expect, it } from 'vitest';
import { calculate, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { columnsOf, groupsOf } from '../../renderer/features/saved/moved-rows.ts';
import { causeTitle, changedDetail } from '../../renderer/features/saved/moved-words.ts';
import ex001 from '../../examples/single-lcwra-pip-sixteen-hours.json' with { type: 'json' };

function caseOf(changes: Record<string, unknown>): Case {
  const parsed = parseCase({ ...ex001, ...changes });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const before = caseOf({ asAt: '2025-06-15' });
const after = caseOf({ asAt: '2026-06-15', savings: '6100.00' });
const moved = whatMoved({ case: before, result: calculate(before) }, { case: after });
const pence = (amount: string | undefined) => Math.round(Number(amount ?? 0) * 100);

describe('the causes as a table', () => {
  it('stand together by kind, with a sum for each, and add up in every column', () => {
    for (const view of ['left', 'gain'] as const) {
      const columns = columnsOf(moved, view);
      const groups = groupsOf(columns);
      for (const [index, { change }] of columns.entries()) {
        expect(groups.reduce((sum, { cells }) => sum + pence(cells[index]), 0)).toBe(pence(change));
      }
    }
    expect(groupsOf(columnsOf(moved, 'left')).map(({ kind }) => kind)).toEqual(['input', 'figure']);
  });

  it('has one row for a cause of several situations, and an empty cell where it has nothing to do with one', () => {
    const rows = groupsOf(columnsOf(moved, 'left')).flatMap((group) => group.rows);
    const workAllowance = rows.filter(({ changed }) => changed[0]?.question === 'uc.work-allowance-lower');
    expect(workAllowance.map(({ cells }) => cells)).toEqual([[undefined, '8.80', '8.80', '8.80']]);
    expect(workAllowance[0]?.lines).toEqual([{ id: 'universal-credit', cells: [undefined, '8.80', '8.80', '8.80'] }]);
  });

  it('says what each was and is', () => {
    const [input, figure] = groupsOf(columnsOf(moved, 'left')).map((group) => group.rows[0]?.changed ?? []);
    expect(causeTitle(input ?? [], after)).toBe('Savings');
    expect(changedDetail(input?.[0] ?? { kind: 'input', title: '' })).toBe('Was £2,500.00, is £6,100.00.');
    expect(causeTitle(figure ?? [], after)).toBe('PIP daily living, standard');
    expect(changedDetail(figure?.[0] ?? { kind: 'input', title: '' })).toMatch(
      /^Was £73\.90 a week, is £76\.70 a week\. Since 6 April 2026\. PIP/,
    );
  });
});
