import type { TeamSettings } from '../team-shapes.ts';

/** Keeps what has been changed of a service's decisions. */
export type OnChange = (changed: Partial<TeamSettings>) => void;
