import { createHash, verify } from 'node:crypto';
import { z } from 'zod';
import { bundleHeader, bundleLine, type BundleHeader } from '#shared/team/bundle';
import { TaperFailure } from '../../failure.ts';
import { publicKeyIn, type PublicKey } from '../../rate-packs/keys.ts';

const longestLine = 4000;
const headed = z.object({ format: z.string(), version: z.int() });

/** A bundle that comes in parts: each line is checked as it comes, and at the end the signature over all of it. */
export class BundleReading {
  readonly #hash = createHash('sha256');
  #rest = '';
  #header: { content: BundleHeader; key: PublicKey } | undefined;
  #signature: string | undefined;
  readonly #rows = { calculations: 0, starts: 0 };

  get rows(): number {
    return this.#rows.calculations + this.#rows.starts;
  }

  /** The rows that are whole with this part, as lines. @throws TaperFailure `damaged`, `newer` */
  take(text: string): string[] {
    if (!text.isWellFormed()) throw damaged('It is not text.');
    const lines = `${this.#rest}${text}`.split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > longestLine) throw damaged('A line is too long.');
    return lines.flatMap((line) => this.#line(line));
  }

  /** @throws TaperFailure `damaged`, `tampered` */
  end(): { header: BundleHeader; machine: string } {
    if (this.#header === undefined || this.#signature === undefined || this.#rest !== '') throw damaged('Its end is missing.');
    const { content, key } = this.#header;
    if (!verify(null, this.#hash.digest(), key.key, Buffer.from(this.#signature, 'base64'))) throw tampered();
    if (content.calculations !== this.#rows.calculations || content.starts !== this.#rows.starts) throw tampered();
    return { header: content, machine: key.fingerprint };
  }

  #line(line: string): string[] {
    if (this.#signature !== undefined) throw damaged('Something stands behind its end.');
    if (line.length > longestLine) throw damaged('A line is too long.');
    const json = jsonIn(line);
    if (this.#header === undefined) {
      this.#header = headerIn(json);
      this.#hash.update(`${line}\n`, 'utf8');
      return [];
    }
    const parsed = bundleLine.safeParse(json);
    if (!parsed.success) throw damaged('A row is not as it should be.');
    if ('signature' in parsed.data) {
      this.#signature = parsed.data.signature;
      return [];
    }
    const { month } = 'calculation' in parsed.data ? parsed.data.calculation : parsed.data.start;
    if (month < this.#header.content.first || month > this.#header.content.last) throw damaged('A row is of another time.');
    this.#rows['calculation' in parsed.data ? 'calculations' : 'starts'] += 1;
    this.#hash.update(`${line}\n`, 'utf8');
    return [line];
  }
}

function headerIn(json: unknown): { content: BundleHeader; key: PublicKey } {
  const head = headed.safeParse(json);
  if (!head.success || head.data.format !== 'taper-team-bundle') throw damaged('It is another kind of file.');
  if (head.data.version > 1)
    throw new TaperFailure('newer', 'This bundle was made by a newer version of Taper. Install that version here, then merge it.');
  const parsed = bundleHeader.safeParse(json);
  if (!parsed.success || parsed.data.last < parsed.data.first) throw damaged('Its first line is not as it should be.');
  try {
    return { content: parsed.data, key: publicKeyIn(parsed.data.key) };
  } catch {
    throw damaged('Its key cannot be read.');
  }
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged('It is not a bundle, or was cut off.');
  }
}

const damaged = (why: string): TaperFailure =>
  new TaperFailure('damaged', `This file cannot be merged. ${why} Nothing was counted. Get it again from whoever made it.`);

const tampered = (): TaperFailure =>
  new TaperFailure(
    'tampered',
    'This bundle is not as the machine that made it signed it: it was changed afterwards, or damaged on its way. Nothing of it was counted.',
  );
