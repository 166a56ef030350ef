export { protect } from './protect.ts';
export { isSmall, isSound, limitsOf, shownOf, standardRule, withheld, type DisclosureRule, type Shown } from './rule.ts';
export type { AtMost, Cell, Sum, Tables } from './tables.ts';
