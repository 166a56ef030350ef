import { addDays, addMonths, dayAfter, lastDayOfMonths, type IsoDate } from '../engine/index.ts';
import { esaRegs2013, ucRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** A job from its first to its last day, and how the award stood around it. */
export interface SpellOfWork {
  readonly kind: 'spell-of-work';
  readonly key: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whether the work itself ends on the last day, and does not only fall. */
  readonly ends: boolean;
  /** The first day of the first assessment period in which its earnings lift the benefit cap; none where they never do. */
  readonly liftsCapFrom: IsoDate | undefined;
  /** Whether earnings lifted the cap in each of the twelve months before it began. */
  readonly liftedCapBefore: boolean;
  /** The first day of the first assessment period after it in which earnings no longer lift the cap and there is an award. */
  readonly fallsOn: IsoDate | undefined;
  /** Whether the award that is paid after it began after it. */
  readonly awardIsNew: boolean;
}

/** ESA Regs 2013 reg 86: twelve weeks between two periods of limited capability for work, which the days of work make (reg 38). */
export const esaLinksUntil = rule(
  'stopping.esa-links-until',
  'last day on which limited capability for work goes on from before the job',
  esaRegs2013('86'),
  (_, spell: SpellOfWork) => addDays(spell.from, 12 * 7),
);

export const esaIsLinked = rule(
  'stopping.esa-is-linked',
  'limited capability for work goes on from before the job',
  esaRegs2013('86'),
  (the, spell: SpellOfWork) => dayAfter(spell.to) <= the(esaLinksUntil, spell),
);

/**
 * UC Regs reg 82(2) and (3): the most recent day that begins a grace period. (a) the first day of an assessment period of the
 * award in which earnings are below the threshold, or (b) the day after work ceased, where that is before the award; each only
 * after twelve months at the threshold.
 */
export const graceBegins = rule(
  'stopping.grace-begins',
  'first day of a benefit cap grace period',
  ucRegs('82(2) and (3)'),
  (_, spell: SpellOfWork): IsoDate | undefined => {
    if (spell.liftsCapFrom === undefined || spell.fallsOn === undefined) return undefined;
    const lifted = (from: IsoDate, day: IsoDate): boolean => spell.liftedCapBefore || from <= addMonths(day, -12);
    if (lifted(spell.liftsCapFrom, spell.fallsOn)) return spell.fallsOn;
    const ceased = dayAfter(spell.to);
    return spell.ends && spell.awardIsNew && ceased <= spell.fallsOn && lifted(spell.from, ceased) ? ceased : undefined;
  },
);

/** Reg 82(2): nine consecutive months. The cap is off in every period that they touch. */
export const graceEnds = rule(
  'stopping.grace-ends',
  'last day of a benefit cap grace period',
  ucRegs('82(2)'),
  (the, spell: SpellOfWork) => {
    const begins = the(graceBegins, spell);
    return begins === undefined ? undefined : lastDayOfMonths(begins, 9);
  },
);
