import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayBefore } from '#rules/engine/index';
import { lastKnown, nextYear } from '../rate-packs/next-year.ts';

const program = join(import.meta.dirname, '../../electron/cli/rates.ts');
const rates = (...given: string[]) => spawnSync(process.execPath, [program, ...given], { encoding: 'utf8' });

test('lists every figure with its rows and their authority', () => {
  const { stdout, status } = rates();
  expect(status).toBe(0);
  expect(stdout).toContain(
    'standard allowance, single and 25 or over\n  UC Regs 2013 (SI 2013/376) reg 36(3)\n  2024-04-08     393.45  SI 2024/242',
  );
  expect(stdout).toContain('UNCHECKED: The printed amount of the LCW element');
});

test('lists the figures that have no row from a month on', () => {
  expect(rates('2026-04').stdout).toMatch(/^\n0 figures have no row from 2026-04\./);
  const { stdout } = rates(nextYear.april.slice(0, 7));
  expect(stdout).toMatch(
    new RegExp(`^uc\\.work-allowance-higher +${lastKnown('uc.work-allowance-higher')} {2}until ${dayBefore(nextYear.benefits)}`, 'm'),
  );
  expect(stdout).not.toContain('uc.taper-rate');
});

test('a month that is none is an error in words', () => {
  const { stderr, status } = rates('April');
  expect([status, stderr]).toEqual([2, '"April" is neither a month such as 2027-04 nor a date such as 2027-04-06.\n']);
});
