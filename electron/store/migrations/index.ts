import type { Migration } from '../migration.ts';
import { cases } from './0010-cases.ts';
import { calculations } from './0020-calculations.ts';
import { calculationsAreKeptAsSaved } from './0030-calculations-are-kept-as-saved.ts';
import { whatIsKeptAboutACase } from './0040-what-is-kept-about-a-case.ts';
import { log } from './0050-log.ts';
import { signatures } from './0060-signatures.ts';
import { team } from './0200-team.ts';
import { handOvers } from './0210-hand-overs.ts';
import { monthsOfCalculations } from './0220-months-of-calculations.ts';

/** Every step, in order; numbered with gaps. */
export const migrations: readonly Migration[] = [
  cases,
  calculations,
  calculationsAreKeptAsSaved,
  whatIsKeptAboutACase,
  log,
  signatures,
  team,
  handOvers,
  monthsOfCalculations,
];
