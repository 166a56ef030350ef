import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition } from '#rules';
import { addDays, dayBefore, inWords } from '#rules/engine/index';
import type { SignedPack } from '#shared/rate-pack/signed';
import { grouped } from '#electron/rate-packs/keys';
import { signed } from '#electron/rate-packs/sign';
import { madeUpApril } from './made-up-april.ts';
import { endAfter, inNextYear, lastFrom, lastKnown, nextYear } from './next-year.ts';
import { packsDirectory, packsIn, refused } from './packs-for-test.ts';
import { newSigner, signedFile } from './sign-for-test.ts';

/** Each way in which a pack is refused, with its words; and that nothing of a refused pack is ever used. */

const signer = newSigner();
const pack = madeUpApril();
const changed = (text: string): string => text.replace(lastKnown('uc.standard-allowance-single-from-25'), '930.00');
const good = signedFile(pack, signer);
const changedEnvelope = (change: Partial<Record<keyof SignedPack, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(good) as SignedPack), ...change });
const { pack: signedText, signature } = JSON.parse(good) as SignedPack;

describe('a pack that is put in use', () => {
  test('is in use at once and at the next start, byte for byte as it came', () => {
    const directory = packsDirectory();
    packsIn(directory, signer).install(good);
    expect(readFileSync(path.join(directory, 'pack.json'), 'utf8')).toBe(good);
    const next = packsIn(directory, signer);
    expect(next.inUse()?.reference).toEqual({ name: 'next-april', serial: 1, issued: '2027-02-20', key: signer.fingerprint });
    expect(next.notice()).toBeUndefined();
  });

  test('gives way to one with a higher number, and to the figures of the edition', () => {
    const packs = packsIn(packsDirectory(), signer);
    packs.install(good);
    packs.install(signedFile({ ...pack, serial: 2, name: 'next-april-b' }, signer));
    expect(packs.inUse()?.reference.name).toBe('next-april-b');
    packs.remove();
    expect(packs.inUse()).toBeUndefined();
  });
});

describe('refused, with words', () => {
  test.each([
    ['not JSON', 'once upon a time', 'damaged', /It is not JSON/],
    ['cut off', good.slice(0, good.length / 2), 'damaged', /It is not JSON, or was cut off/],
    ['another kind of file', '{"format":"taper-case","version":1}', 'damaged', /another kind of file/],
    ['not signed', JSON.stringify(pack), 'foreign', /is not signed/],
    ['a part missing', changedEnvelope({ signature: undefined }), 'damaged', /missing or were changed/],
    ['a newer envelope', changedEnvelope({ version: 2 }), 'newer', /newer version of Taper/],
    ['a newer pack', signedFile({ ...pack, version: 2 }, signer), 'newer', /newer version of Taper/],
    ['a key that is not trusted', signedFile(pack, newSigner()), 'foreign', /key that this Taper does not trust/],
    ['a changed amount', changedEnvelope({ pack: changed(signedText) }), 'tampered', /not as Test Advice Service signed it/],
    ['a space more', changedEnvelope({ pack: `${signedText} ` }), 'tampered', /changed afterwards/],
    ['half a character more', changedEnvelope({ pack: `${signedText}\ud800` }), 'tampered', /changed afterwards/],
    [
      'the signature of another pack',
      changedEnvelope({ signature: signed('{}', signer.privateKey).signature }),
      'tampered',
      /changed afterwards/,
    ],
    [
      'a foreign signature under a trusted key',
      changedEnvelope({ signature: signed(signedText, newSigner().privateKey).signature }),
      'tampered',
      /changed/,
    ],
    [
      'a turned bit',
      changedEnvelope({ signature: signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}` }),
      'tampered',
      /changed/,
    ],
    [
      'another edition',
      signedFile({ ...pack, editions: ['2019.1'] }, signer),
      'unfit',
      new RegExp(`made for edition 2019.1 of the law, and this Taper has edition ${edition}`),
    ],
    ['code', signedFile({ ...pack, rule: '(the) => 1' }, signer), 'unfit', /"rule" is no part of a pack/],
    ['too long', ' '.repeat(3_000_001), 'damaged', /longer than any pack/],
  ])('%s', (_, text, code, words) => {
    const packs = packsIn(packsDirectory(), signer);
    const refusal = refused(() => packs.install(text));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(words);
    expect(packs.inUse()).toBeUndefined();
  });

  test('a foreign key is named by its fingerprint, so that it can be asked about', () => {
    const other = newSigner();
    const packs = packsIn(packsDirectory(), signer);
    expect(refused(() => packs.install(signedFile(pack, other))).message).toContain(grouped(other.fingerprint));
  });

  test('unknown figures, units, values and days, each named', () => {
    const packs = packsIn(packsDirectory(), signer);
    const figure = pack.figures['uc.taper-rate'] ?? {
      unit: 'rate',
      rows: [{ from: nextYear.benefits, value: '0.50', authority: 'an order' }],
    };
    const allowance = pack.figures['uc.standard-allowance-single-from-25'];
    if (allowance === undefined) throw new Error('The pack has no standard allowance.');
    const id = 'uc.standard-allowance-single-from-25';
    const with1 = (over: object) => signedFile({ ...pack, figures: { [id]: { ...allowance, ...over } } }, signer);
    const row = { from: nextYear.benefits, value: '430.00', authority: 'an order' };
    const held = lastFrom(id);
    const weekLater = addDays(nextYear.benefits, 7);
    const words = (text: string): string => {
      const refusal = refused(() => packs.install(text));
      expect(refusal.code).toBe('unfit');
      return refusal.message;
    };
    expect(words(signedFile({ ...pack, figures: { 'uc.no-such-figure': figure } }, signer))).toContain('no figure "uc.no-such-figure"');
    expect(words(with1({ unit: 'money/week' }))).toContain(
      `"${id}": the pack gives it in "money/week", and the rules read it in "money/month"`,
    );
    for (const value of ['', '-1.00', '1e3', 'NaN', 'Infinity', '0x10', '1,000.00', '£1', ' 1', '12345678901', 12])
      expect(words(with1({ rows: [{ ...row, value }] }))).toContain(`figures.${id}.rows[0].value" should be a value as text`);
    expect(words(with1({ rows: [{ ...row, from: inNextYear('02-30') }] }))).toContain('should be a date that exists');
    expect(words(with1({ rows: [] }))).toContain('should be at least one row');
    expect(words(with1({ rows: [{ ...row, from: inNextYear('10-01') }, row] }))).toContain('not in the order of their dates');
    expect(words(with1({ rows: [{ ...row, from: weekLater }] }))).toContain(
      `nothing would be known from ${inWords(nextYear.benefits)} until the row of ${inWords(weekLater)}`,
    );
    expect(words(with1({ knownUntil: undefined }))).toContain('it is set anew each year');
    expect(words(with1({ knownUntil: inNextYear('04-05') }))).toContain('would end before its last row');
    expect(words(with1({ knownUntil: '2099-04-10' }))).toContain('for more than 2 years after its last row');
    expect(words(with1({ rows: [{ ...row, from: held }], knownUntil: dayBefore(nextYear.benefits) }))).toContain(
      `the row from ${inWords(held)} changes what this edition knows already`,
    );
    expect(
      words(with1({ rows: [{ ...row, from: held }], knownUntil: endAfter(dayBefore(nextYear.april)), corrects: 'A slip.' })),
    ).toContain('never carried forward');
    expect(words(with1({ corrects: 'A slip.' }))).toContain('no row changes what this edition knows already');
    const rate = { unit: 'rate', rows: [{ ...row, value: '55' }] };
    expect(words(signedFile({ ...pack, figures: { 'uc.taper-rate': rate } }, signer))).toContain('write 5% as "0.05"');
    const ended = { unit: 'rate', rows: [{ ...row, value: '0.50' }], knownUntil: endAfter(dayBefore(nextYear.benefits)) };
    expect(words(signedFile({ ...pack, figures: { 'uc.taper-rate': ended } }, signer))).toContain('it stands until it is changed');
    const derived = { unit: 'money/hour', rows: [{ ...row, from: nextYear.april }], knownUntil: endAfter(dayBefore(nextYear.april)) };
    expect(words(signedFile({ ...pack, figures: { 'national-living-wage-at-start-of-assessment-period': derived } }, signer))).toContain(
      'it follows "national-living-wage". Give the rows of that figure.',
    );
    const table = {
      from: nextYear.april,
      knownUntil: endAfter(dayBefore(nextYear.april)),
      authority: 'an order',
      areas: { Atlantis: ['1', '2', '3', '4', '5'] },
    };
    expect(words(signedFile({ ...pack, localHousingAllowances: [table] }, signer))).toContain('local housing allowance, Atlantis');
    expect(words(signedFile({ ...pack, localHousingAllowances: [{ ...table, areas: { Ashford: ['1', '2'] } }] }, signer))).toContain(
      'should be',
    );
    expect(packs.inUse()).toBeUndefined();
  });

  test('an older number, also after going back; the same number with other words; the very same pack', () => {
    const own = packsIn(packsDirectory(), signer);
    const second = signedFile({ ...pack, serial: 2 }, signer);
    own.install(second);
    expect(refused(() => own.install(good))).toMatchObject({
      code: 'older',
      message: expect.stringMatching(/number 1, and number 2 was used/) as string,
    });
    expect(refused(() => own.install(second))).toMatchObject({ code: 'exists' });
    expect(refused(() => own.install(signedFile({ ...pack, serial: 2, note: 'Other.' }, signer))).message).toMatch(/same number \(2\)/);
    own.remove();
    expect(refused(() => own.install(good)).code).toBe('older');
    own.install(second);
    expect(own.inUse()?.reference.serial).toBe(2);
  });

  test('of another trusted key, one that was issued before the one in use', () => {
    const other = newSigner('Another Service');
    const own = packsIn(packsDirectory(), signer, other);
    own.install(signedFile({ ...pack, serial: 9 }, signer));
    expect(refused(() => own.install(signedFile({ ...pack, issued: '2027-02-19' }, other)))).toMatchObject({ code: 'older' });
    own.install(signedFile({ ...pack, issued: '2027-02-21' }, other));
    expect(own.current()?.key.name).toBe('Another Service');
  });

  test('a refused pack leaves the one in use, and no file', () => {
    const directory = packsDirectory();
    const own = packsIn(directory, signer);
    own.install(good);
    const before = readdirSync(directory).toSorted();
    expect(() => own.install(changedEnvelope({ pack: changed(signedText) }))).toThrow(/signed it/);
    expect(readdirSync(directory).toSorted()).toEqual(before);
    expect(readFileSync(path.join(directory, 'pack.json'), 'utf8')).toBe(good);
    expect(own.inUse()?.reference.serial).toBe(1);
  });
});

describe('an installed pack that no longer holds at the start', () => {
  test.each([
    ['changed on the disk', changed(good), /signed it/],
    ['cut off', good.slice(0, 100), /not JSON/],
    ['empty', '', /not JSON/],
    ['made for another edition', signedFile({ ...pack, editions: ['2019.1'] }, signer), /edition 2019.1/],
  ])('%s: set aside, said until something is done, and Taper goes on', (_, text, words) => {
    const directory = packsDirectory();
    packsIn(directory, signer).install(good);
    writeFileSync(path.join(directory, 'pack.json'), text);
    for (let start = 0; start < 2; start += 1) {
      const packs = packsIn(directory, signer);
      expect(packs.inUse()).toBeUndefined();
      expect(packs.notice()).toMatch(/set aside, and Taper goes by its own figures/);
      expect(packs.notice()).toMatch(words);
    }
    expect(existsSync(path.join(directory, 'pack.json'))).toBe(false);
    const packs = packsIn(directory, signer);
    packs.install(good);
    expect(packs.notice()).toBeUndefined();
    expect(packsIn(directory, signer).inUse()?.reference.name).toBe('next-april');
  });

  test('going back ends the words', () => {
    const directory = packsDirectory();
    packsIn(directory, signer).install(good);
    writeFileSync(path.join(directory, 'pack.json'), 'x');
    packsIn(directory, signer).remove();
    expect(packsIn(directory, signer).notice()).toBeUndefined();
  });
});
