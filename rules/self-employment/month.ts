import { conversion, nearestPenny } from '../engine/index.ts';
import { convention, ucRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';

const typicalMonth = convention('typical month: a twelfth of the year, to the penny');

/** What a business takes in or spends, as an amount a month. */
export const monthly = toMonths(typicalMonth);
export const penny = nearestPenny(ucRegs('6(1)'));
export const toYear = conversion('month', 'year', '12', '1', typicalMonth);
