import { assumed, Money, type Figure } from '../engine/index.ts';
import { fact } from './fact.ts';

/** The amount in payment now, a transitional SDP element included. */
export const transitionalElementEntered = fact(
  'transitional-element-entered',
  'transitional element in payment now',
  'claims.transitionalElement',
  ({ entered }) => Money.of(entered.claims.transitionalElement ?? '0', 'month'),
);

/** Asked only where earnings are below the administrative earnings threshold. */
export const earnedAtThresholdFirst = fact(
  'earned-at-threshold-first',
  'earnings of the first assessment period were at the administrative earnings threshold',
  'claims.transitional.earnedAtThresholdFirst',
  ({ entered: { claims } }) =>
    claims.transitional?.earnedAtThresholdFirst ??
    assumed(
      false,
      'Earnings in this situation are below the administrative earnings threshold. Whether those of the first assessment period were at it or above was not entered. They are taken to have been below, so that transitional protection stays; if they were not, it ends after three such periods.',
    ),
);

export const isExceptedFromEarningsTest = fact(
  'is-excepted-from-earnings-test',
  'is excepted from the earnings test of transitional protection',
  'claims.transitional.exceptedFromEarningsTest',
  ({ entered: { claims } }) => claims.transitional?.exceptedFromEarningsTest === true,
);

/** The last day on which savings above the limit are ignored. */
export const capitalDisregardedUntil = fact(
  'capital-disregarded-until',
  'savings above the limit are ignored until',
  'claims.transitional.capitalDisregardedUntil',
  ({ entered: { claims } }) => claims.transitional?.capitalDisregardedUntil,
);

/** Asked only where earnings are below the threshold of today, which is the highest that can count. */
export const firstDayOfAward = fact(
  'first-day-of-award',
  'first day of the award',
  'claims.transitional.awardBegan',
  ({ entered: { claims } }) =>
    claims.transitional?.awardBegan === undefined
      ? assumed<string | undefined>(
          undefined,
          'Transitional protection is tested against the administrative earnings threshold of the first day of the award, which was not entered. The threshold of today is used; one of an earlier award is lower, so the protection may be kept at lower earnings than shown.',
        )
      : claims.transitional.awardBegan,
);

/** What a figure was on the first day of the award: its first row where the award is older, and undefined where the day was not entered. */
export const onFirstDayOfAward = <T>(figure: Figure<T>) =>
  fact(
    `${figure.id}/on-first-day-of-award`,
    `${figure.title}, on the first day of the award`,
    'claims.transitional.awardBegan',
    ({ entered: { claims }, figures }): T | undefined => {
      const day = claims.transitional?.awardBegan;
      if (day === undefined) return undefined;
      const { rows } = figures.rowsOf(figure);
      return (rows.findLast(({ from }) => from <= day) ?? rows[0])?.value;
    },
  );
