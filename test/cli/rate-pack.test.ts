import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Result } from '#shared/calculation/result';
import { madeUpApril } from '../rate-packs/made-up-april.ts';
import { endInPack, inNextYear, lastKnown, nextYear } from '../rate-packs/next-year.ts';
import single from '../households/single.json' with { type: 'json' };
import { temporaryDirectory } from '../store/store-for-test.ts';

/** Making, signing, trusting and using a pack at the command line, from nothing, as a service would. */

const root = fileURLToPath(new URL('../..', import.meta.url));

function desk(passphrase = ''): {
  in: (name: string) => string;
  run: (program: string, ...given: string[]) => { status: number | null; out: string; err: string };
} {
  const folder = temporaryDirectory();
  return {
    in: (name) => path.join(folder, name),
    run: (program, ...given) => {
      const env = { ...process.env, TAPER_DATA_DIR: path.join(folder, 'data'), TAPER_KEY_PASSPHRASE: passphrase, COLUMNS: '200' };
      const ran = spawnSync(process.execPath, [`electron/cli/${program}.ts`, ...given], { cwd: root, env, encoding: 'utf8' });
      return { status: ran.status, out: ran.stdout, err: ran.stderr };
    },
  };
}

test('from a pair of keys to a result that names the pack, and back', () => {
  const { in: at, run } = desk('a passphrase for the key');
  const keys = run('rate-pack', 'new-key', at('.'));
  const fingerprint = /Fingerprint: ([0-9a-f ]+?) {2}/.exec(keys.out)?.[1] ?? '';
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(readFileSync(at('rate-packs-private.pem'), 'utf8')).toContain('ENCRYPTED');
  if (process.platform !== 'win32') expect(statSync(at('rate-packs-private.pem')).mode & 0o777).toBe(0o600);
  expect(run('rate-pack', 'new-key', at('.'))).toMatchObject({ status: 2, err: expect.stringContaining('left as it is') as string });

  const draft = madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00', 'uc.work-allowance-higher': '7100.00' });
  writeFileSync(at('draft.json'), `${JSON.stringify(draft, null, 2)}\n`);
  const checked = run('rate-pack', 'check', at('draft.json'));
  expect(checked.out).toMatch(
    new RegExp(
      `largest change first:\\n {2}uc\\.work-allowance-higher +${nextYear.benefits} +${lastKnown('uc.work-allowance-higher')} → +7100\\.00 .*\\n {2}uc\\.standard-allowance-single-from-25`,
    ),
  );
  expect(checked.out).toContain('No figure that ends is left without a row.');
  const sign = run('rate-pack', 'sign', at('draft.json'), '--key', at('rate-packs-private.pem'), '--to', at('pack.json'));
  expect([sign.status, sign.err]).toEqual([0, '']);
  expect((JSON.parse(readFileSync(at('pack.json'), 'utf8')) as { pack: string }).pack).toBe(readFileSync(at('draft.json'), 'utf8'));

  expect(run('rate-pack', 'install', at('pack.json'))).toMatchObject({
    status: 2,
    err: expect.stringContaining('does not trust') as string,
  });
  const name = ['--name', 'Riverside Advice'];
  expect(run('rate-pack', 'trust', at('rate-packs-public.pem'), ...name)).toMatchObject({
    status: 2,
    err: expect.stringContaining('Nothing was added') as string,
  });
  expect(run('rate-pack', 'keys').out).toContain('No key comes with Taper');
  expect(run('rate-pack', 'trust', at('rate-packs-public.pem'), ...name, '--fingerprint', fingerprint).status).toBe(0);
  expect(run('rate-pack', 'keys').out).toBe(`${fingerprint}  Riverside Advice\n`);

  writeFileSync(at('case.json'), JSON.stringify({ ...single, asAt: inNextYear('06-15') }));
  expect(run('calculate', at('case.json'))).toMatchObject({ status: 2, err: expect.stringContaining('known until') as string });
  const named = run('calculate', at('case.json'), '--json', '--pack', at('pack.json'));
  expect((JSON.parse(named.out) as Result).pack).toMatchObject({ name: 'next-april', serial: 1, key: fingerprint.replaceAll(' ', '') });

  expect(run('rate-pack', 'install', at('pack.json')).out).toMatch(
    /Rate pack next-april, number 1, issued on 2027-02-20, signed by Riverside Advice\./,
  );
  const page = run('calculate', at('case.json'), '--trace');
  expect(page.out).toMatch(/rate pack next-april \(number 1, issued 2027-02-20, key [0-9a-f]{32}\)/);
  expect(page.out).toContain(`since ${nextYear.benefits}, rate pack next-april]`);
  const line = spawnSync(process.execPath, ['electron/cli/calculate.ts', '--lines'], {
    cwd: root,
    env: { ...process.env, TAPER_DATA_DIR: at('data') },
    input: `${JSON.stringify({ ...single, asAt: inNextYear('06-15') })}\n`,
    encoding: 'utf8',
  });
  expect((JSON.parse(line.stdout) as Result).situations[0]?.amounts['uc.standard-allowance']).toBe('430.00');
  expect(run('calculate', at('case.json'), '--pack', 'none').status).toBe(2);
  expect(run('rate-pack', 'show').out).toContain('signed by Riverside Advice');

  writeFileSync(at('data/rate-packs/pack.json'), readFileSync(at('pack.json'), 'utf8').replace('430.00', '930.00'));
  const damaged = run('calculate', at('case.json'), '--json');
  expect([damaged.status, damaged.err]).toEqual([2, expect.stringContaining('was set aside, and Taper goes by its own figures')]);
  expect(run('rate-pack', 'show').out).toContain('no rate pack is in use');
  expect(run('rate-pack', 'remove').out).toContain('own figures');
  expect(run('calculate', at('case.json')).err).not.toContain('set aside');
}, 120_000);

test('a draft has a place for each figure that ends, and says what is still to be filled in', () => {
  const { in: at, run } = desk();
  expect(run('rate-pack', 'draft', nextYear.april.slice(0, 7), at('draft.json')).status).toBe(0);
  const draft = JSON.parse(readFileSync(at('draft.json'), 'utf8')) as { figures: Record<string, { rows: object[]; knownUntil: string }> };
  expect(Object.keys(draft.figures).toSorted()).toEqual(Object.keys(madeUpApril().figures).toSorted());
  expect(draft.figures['uc.standard-allowance-single-from-25']).toEqual({
    unit: 'money/month',
    rows: [{ from: nextYear.benefits, value: '', authority: '' }],
    knownUntil: endInPack('uc.standard-allowance-single-from-25'),
  });
  expect(draft.figures['scottish-carer-supplement.weekly-amount']?.knownUntil).toBe(endInPack('scottish-carer-supplement.weekly-amount'));
  expect(draft.figures['national-living-wage']?.knownUntil).toBe(endInPack('national-living-wage'));
  const checked = run('rate-pack', 'check', at('draft.json'));
  expect([checked.status, checked.out]).toEqual([2, '']);
  expect(checked.err).toMatch(/^This is not a rate pack yet\.\n {2}"serial" should be/);
  expect(checked.err).toMatch(/And \d+ more\.\n$/);
  expect(run('rate-pack', 'draft', 'April', at('other.json')).status).toBe(2);

  const { figures } = madeUpApril();
  writeFileSync(at('partly.json'), JSON.stringify({ figures: { 'uc.work-allowance-higher': figures['uc.work-allowance-higher'] } }));
  const lacking = run('rates', nextYear.tax, '--pack', at('partly.json'));
  expect(lacking.out).not.toContain('uc.work-allowance-higher ');
  expect(lacking.out).toContain('uc.work-allowance-lower ');
});

test.each([
  [['rate-pack', 'fly'], /There is no command "fly"/],
  [['rate-pack', 'install'], /"install" takes 1 after it/],
  [['rate-pack', 'show', '--loud'], /loud/],
  [['rate-pack', 'install', 'nowhere.json'], /"nowhere.json" cannot be read/],
  [['rate-pack', 'sign', 'draft.json'], /Name the private key/],
  [['calculate', 'case.json', '--pack'], /after --pack, or none/],
  [['calculate', 'case.json', '--pack', 'a.json', '--pack', 'b.json'], /One rate pack at a time/],
  [['calculate', 'case.json', '--pack', 'nowhere.json'], /"nowhere.json" cannot be read/],
  [['rates', '2027-04', '--pack'], /after --pack/],
] as const)('%j is refused in words', ([program, ...given], words) => {
  const { run } = desk();
  const ran = run(program, ...given);
  expect([ran.status, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(words);
});
