import type { SchemeInput } from '#shared/council-tax/scheme';
import { noDisregard, upTo } from './parts.ts';

/**
 * The one scheme of Wales (Council Tax Reduction Schemes and Prescribed Requirements (Wales) Regs 2013, WSI 2013/3029), for
 * households on Universal Credit: Sch 6 para 3 (needs), reg 30 (savings). The deductions for other adults (Sch 6 para 5) and the
 * needs of others (Sch 7) change with the year, and are held for 2026-27.
 */
const wales = (year: string, nonDependants: SchemeInput['nonDependants'], own?: Own): SchemeInput => ({
  ...own,
  council: 'Wales',
  code: 'W92000004',
  year,
  source: `Council Tax Reduction Schemes (Wales) Regs 2013 (WSI 2013/3029), ${year}`,
  reduction: { family: 'taper', share: '100', taper: '20', income: { kind: 'universal-credit', earningsDisregard: noDisregard } },
  capital: upTo('16000.00'),
  nonDependants,
});

type Own = Pick<SchemeInput, 'termsWithoutUniversalCredit'>;

/** Sch 7: needs of households without Universal Credit in 2026-27, without premiums. */
const needsOf2026: Own = {
  termsWithoutUniversalCredit: {
    reduction: {
      family: 'taper',
      share: '100',
      taper: '20',
      income: {
        kind: 'housing-benefit',
        amounts: { singleUnder25: '80.60', single: '101.85', loneParent: '101.85', couple: '159.85', child: '87.88', family: '20.22' },
      },
    },
  },
};

export const nationalScheme: readonly SchemeInput[] = [
  wales('2024-25', { kind: 'not-known' }),
  wales('2025-26', { kind: 'not-known' }),
  wales(
    '2026-27',
    {
      kind: 'scale',
      notInWork: '6.70',
      inWork: [
        { below: '279.00', weekly: '6.70' },
        { below: '485.00', weekly: '13.35' },
        { below: '605.00', weekly: '16.80' },
        { weekly: '20.05' },
      ],
    },
    needsOf2026,
  ),
];
