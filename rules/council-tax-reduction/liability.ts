import { Count, Money, Rate } from '../engine/index.ts';
import { councilTaxBand, councilTaxEntered, savings, tenure } from '../facts/index.ts';
import { localGovernmentFinanceAct } from '../instruments.ts';
import { byScheme, rule, yearToWeek } from './law.ts';
import { terms } from './scheme-in-force.ts';

/** LGFA 1992 s 5: what each band pays, in ninths of band D. */
const ninths = { A: '6', B: '7', C: '8', D: '9', E: '11', F: '13', G: '15', H: '18', I: '21' } as const;

/** LGFA 1992 s 5(1): the bill as it would be in the band at which the scheme stops, where the home is in a higher one. */
const billUpToBand = rule('ctr.bill-up-to-band', 'council tax that the scheme counts', localGovernmentFinanceAct('5(1)'), (the) => {
  const bill = the(councilTaxEntered);
  const most = the(terms).liability?.upToBand;
  if (most === undefined) return bill;
  const own = the(councilTaxBand);
  return own <= most ? bill : bill.times(Count.of(ninths[most])).dividedBy(Count.of(ninths[own]));
});

/** The bill a week on which the reduction is worked out: after discounts, up to a band, less what comes off first. */
export const weeklyLiability = rule('ctr.weekly-liability', 'council tax a week', byScheme, (the) => {
  const weekly = the(billUpToBand).in(yearToWeek);
  const off = the(terms).liability?.lessPercent;
  return off === undefined ? weekly : weekly.less(Rate.percent(off).of(weekly));
});

/** Some schemes pay nothing to owners of homes in the highest bands. */
export const bandIsExcluded = rule('ctr.band-is-excluded', 'nothing is paid for the band of the home', byScheme, (the) => {
  const excluded = the(terms).liability?.ownersNotInBands;
  if (excluded === undefined || !['mortgage', 'owned'].includes(the(tenure))) return false;
  return excluded.includes(the(councilTaxBand));
});

/** Savings within the scheme's own limit. */
export const capitalIsWithinSchemeLimit = rule('ctr.capital-is-within-limit', "savings are within the scheme's limit", byScheme, (the) => {
  const limit = the(terms).capital;
  if (limit === undefined) return true;
  const most = Money.of(limit.limit, 'sum');
  return limit.atTheLimit === 'paid' ? !the(savings).isMoreThan(most) : most.isMoreThan(the(savings));
});
