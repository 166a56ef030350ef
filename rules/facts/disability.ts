import type { Child, Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

/** Certified as severely sight impaired or blind (UC Regs reg 2(1); ITA 2007 s 38(2)). */
export const isBlind = fact(
  'is-blind',
  'is certified as severely sight impaired',
  of('blind'),
  (_, person: Person) => person.entered.blind === true,
);

export const pipDailyLiving = fact(
  'pip-daily-living',
  'PIP daily living',
  of('pip.dailyLiving'),
  (_, person: Person) => person.entered.pip?.dailyLiving ?? 'none',
);

export const pipMobility = fact(
  'pip-mobility',
  'PIP mobility',
  of('pip.mobility'),
  (_, person: Person) => person.entered.pip?.mobility ?? 'none',
);

export const dlaCare = fact('dla-care', 'DLA care', of('dla.care'), (_, person: Person) => person.entered.dla?.care ?? 'none');

export const dlaMobility = fact(
  'dla-mobility',
  'DLA mobility',
  of('dla.mobility'),
  (_, person: Person) => person.entered.dla?.mobility ?? 'none',
);

export const hasDisabilityAddition = fact(
  'child-disability',
  'disability of the child',
  of('disability'),
  (_, child: Child) => child.entered.disability ?? 'none',
);
