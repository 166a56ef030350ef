import { z } from 'zod';
import { isoDate, percent, pounds } from '../case/values.ts';
import { reduction } from './reduction.ts';
import { councilTaxBand, limitsRise, sentence } from './values.ts';

/** What other adults in the home take off the reduction. Gross income a week; one deduction for each adult of 18 or over. */
const nonDependants = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('none') }),
      /** A deduction exists whose amounts are not known. */
      z.strictObject({ kind: z.literal('not-known') }),
      z.strictObject({
        kind: z.literal('flat'),
        amount: pounds,
        per: z.enum(['week', 'month']).default('week'),
        exemptions: z.enum(['standard', 'none', 'not-known']).default('standard'),
      }),
      z.strictObject({
        kind: z.literal('scale'),
        /** Not in remunerative work (16 hours a week or more). */
        notInWork: pounds,
        /** In remunerative work: the first row whose `below` is above the gross income; the last row without one. */
        inWork: z
          .array(z.strictObject({ below: pounds.optional(), weekly: pounds }))
          .min(1, { error: 'at least one row' })
          .superRefine(limitsRise),
        exemptions: z.enum(['standard', 'none', 'not-known']).default('standard'),
      }),
    ],
    { error: 'one of: none, not-known, flat, scale' },
  )
  .meta({ id: 'councilTaxNonDependants' });

const terms = {
  reduction,
  /** How much of the bill counts. */
  liability: z
    .strictObject({
      /** No more than the charge for this band. */
      upToBand: councilTaxBand.optional(),
      /** So much comes off the bill first. */
      lessPercent: percent.optional(),
      /** Bands for which nothing is paid where the home is owned. */
      ownersNotInBands: z.array(councilTaxBand).optional(),
    })
    .optional(),
  capital: z.strictObject({ limit: pounds, atTheLimit: z.enum(['paid', 'not-paid']) }).optional(),
  nonDependants,
  /** Comes off the award after everything else, before the least award. */
  finalCut: percent.optional(),
  /** Awards below this are not paid. */
  leastWeekly: pounds.optional(),
};

/**
 * A council tax reduction scheme of one year, as it is for households that get Universal Credit: 1 April to 31 March. Complete
 * enough that an adviser can type in a council's scheme from its leaflet.
 */
export const scheme = z.strictObject({
  council: sentence,
  code: z
    .string()
    .regex(/^[EWS]\d{8}$/, { error: 'a code such as "E07000062"' })
    .optional(),
  year: z
    .string({ error: 'a year such as "2026-27"' })
    .regex(/^20\d\d-\d\d$/, { error: 'a year such as "2026-27"' })
    .refine((year) => (Number(year.slice(2, 4)) + 1) % 100 === Number(year.slice(5)), { error: 'a year such as "2026-27"' }),
  source: sentence,
  url: z.string().max(500).optional(),
  readOn: isoDate.optional(),
  /** What about it could not be verified, as a sentence; absent where everything was read in the scheme. */
  unchecked: sentence.optional(),
  /** Whether the same rules hold where no Universal Credit is paid. Otherwise the answer there is not known. */
  withoutUniversalCredit: z.enum(['same-rules', 'not-known']).default('not-known'),
  ...terms,
  /** What is different where no Universal Credit is paid, for schemes that have rules of their own there. */
  termsWithoutUniversalCredit: z
    .strictObject({ reduction: reduction.optional(), liability: terms.liability, capital: terms.capital, leastWeekly: terms.leastWeekly })
    .optional(),
  /** People whom the scheme protects, and what is different for them. */
  protectedGroup: z
    .strictObject({
      who: sentence,
      /** Protected through a child younger than so many years, which needs no answer. */
      childUnder: z.int().min(1).max(19).optional(),
      /**
       * Protected through PIP, DLA, blindness or limited capability for work of client or partner, or a disabled child, which needs
       * no other answer.
       */
      disability: z.boolean().optional(),
      /** Protected through an element for limited capability for work in the award, which needs no other answer. */
      healthElement: z.boolean().optional(),
      /** What is different for them is not known. */
      notKnown: z.boolean().optional(),
      reduction: reduction.optional(),
      liability: terms.liability,
      capital: terms.capital,
      nonDependants: nonDependants.optional(),
      finalCut: terms.finalCut,
      /** A reduction that is raised to the whole bill where anything is paid at all. */
      raisedToPercent: percent.optional(),
    })
    .optional(),
});
export type Scheme = z.infer<typeof scheme>;
export type SchemeInput = z.input<typeof scheme>;
export type SchemeTerms = Pick<Scheme, 'reduction' | 'liability' | 'capital' | 'nonDependants' | 'finalCut' | 'leastWeekly'>;

/** What Taper can say of a council: worked out; worked out but not verified; from an assessed income; or nothing. */
export const councilStates = ['computable', 'unchecked', 'needs-assessed-income', 'unknown'] as const;

/** A council as the window lists it. */
export interface CouncilListed {
  readonly code: string;
  readonly name: string;
  readonly state: (typeof councilStates)[number];
}
