import { answer } from './answer.ts';
import { door } from './door.ts';
import { household } from './household.ts';
import { kept } from './kept.ts';
import type { Walk } from './place.ts';
import { quick } from './quick.ts';
import { team } from './team.ts';

/** Every screen and state of the app. The long ones come first, so that two browsers share them well. */
export const walks: readonly Walk[] = [answer, kept, household, door, quick, team];
