import { Count, Money, type Rate, type The } from '../engine/index.ts';
import { bandsOfYear } from '../income-tax/index.ts';

/** What a tax code tells an employer to do. */
export interface TaxCode {
  /** As it is written, without spaces: "1257L", "SBR", "K45 M1". */
  readonly key: string;
  /** The rates of England, Wales and Northern Ireland, or those of Scotland (codes that begin with S). */
  readonly rates: 'main' | 'scottish';
  /** Free pay and bands run from the start of the tax year; or each pay day stands for itself (W1, M1, X). */
  readonly isCumulative: boolean;
  readonly tax:
    | { readonly kind: 'after-free-pay'; readonly allowance: Money<'year'> }
    | { readonly kind: 'on-added-pay'; readonly addition: Money<'year'> }
    /** All pay at one rate: BR is the first, D0 the second and so on, counted from the basic rate. */
    | { readonly kind: 'at-one-rate'; readonly stepsAboveBasic: 0 | 1 | 2 | 3 | 4 }
    | { readonly kind: 'none' };
}

const shape = /^(S|C)?(?:(K)(\d{1,5})|(\d{1,5})[LMNTPVY]|(BR|D0|D1|D2|D3)|(NT))(W1|M1|X|W1M1)?$/;
const steps = { BR: 0, D0: 1, D1: 2, D2: 3, D3: 4 } as const;

/** Reads a tax code; undefined where it is none. Welsh codes (C) have rates that come to the same as those of England. */
export function readTaxCode(text: string): TaxCode | undefined {
  const [, nation, k, added, free, flat, none, each] = shape.exec(text.toUpperCase().replaceAll(/[\s/]/g, '')) ?? [];
  const tax = meaningOf({ k, added, free, flat, none }, nation === 'S');
  if (tax === undefined) return undefined;
  const key = text.toUpperCase().replaceAll(/\s/g, '');
  return { key, rates: nation === 'S' ? 'scottish' : 'main', isCumulative: each === undefined, tax };
}

type Parts = Readonly<Record<'k' | 'added' | 'free' | 'flat' | 'none', string | undefined>>;

function meaningOf({ k, added, free, flat, none }: Parts, isScottish: boolean): TaxCode['tax'] | undefined {
  if (k !== undefined && added !== undefined) return { kind: 'on-added-pay', addition: tenTimes(added) };
  if (free !== undefined) return { kind: 'after-free-pay', allowance: tenTimes(free) };
  if (none !== undefined) return { kind: 'none' };
  if (flat === undefined || (!isScottish && (flat === 'D2' || flat === 'D3'))) return undefined;
  return { kind: 'at-one-rate', stepsAboveBasic: steps[flat as keyof typeof steps] };
}

/** The number of a code stands for ten pounds a year each. */
const tenTimes = (number: string): Money<'year'> => Money.of('10', 'year').times(Count.of(number));

/** The rate of a code that taxes all pay alike: BR 20%, D0 40%, D1 45%; in Scotland SBR 20%, SD0 21%, SD1 42%, SD2 45%, SD3 48%. */
export function rateOf(the: The, { rates, tax }: TaxCode): Rate | undefined {
  if (tax.kind !== 'at-one-rate') return undefined;
  const basicIs = rates === 'scottish' ? 1 : 0;
  return bandsOfYear(the, rates)[basicIs + tax.stepsAboveBasic]?.rate;
}
